package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.ReviewStore.Outcome;

/** What the database survives, and what it says of what it cannot. */
class SqliteDatabaseTest {
  private static final Duration SHORT = Duration.ofMillis(200);

  @TempDir Path home;

  private Path file;

  @BeforeEach
  void name() {
    file = home.resolve("data 100%?#/论衡.db");
  }

  private ReviewStore open() {
    return new ReviewStore(new SqliteDatabase(file, SHORT));
  }

  private void append(String id) throws ProblemException {
    try (ReviewStore store = open()) {
      store.append(Answers.of(id, 0));
    }
  }

  private Connection raw() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
  }

  private void change(String statement) throws SQLException {
    try (Connection connection = raw();
        Statement change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  private void assertProblem(String key, Executable work, String... arguments) {
    Problem problem = assertThrows(ProblemException.class, work).problem();
    assertEquals(Problem.of(file.toString(), 0, key, arguments), problem);
  }

  @Test
  void anyNameOfAFolderWillDo() throws Exception {
    append("a");
    assertTrue(Files.size(file) > 0);
  }

  @Test
  void whatIsCommittedIsInTheLogOnDisk() throws Exception {
    try (ReviewStore store = open()) {
      store.append(Answers.of("a", 0));
      assertTrue(Files.size(file.resolveSibling("论衡.db-wal")) > 0);
    }
    assertFalse(Files.exists(file.resolveSibling("论衡.db-wal")));
    new SqliteDatabase(file, SHORT)
        .read(
            connection -> {
              try (Statement statement = connection.createStatement()) {
                int full = statement.executeQuery("PRAGMA synchronous").getInt(1);
                assertEquals(2, full);
                return null;
              }
            });
  }

  @Test
  void rowsAreNeverRewritten() throws Exception {
    append("a");
    assertThrows(SQLException.class, () -> change("UPDATE review SET grade = 4"));
    assertThrows(SQLException.class, () -> change("DELETE FROM review"));
    assertEquals(List.of(Answers.of("a", 0)), open().reviews(ReaderId.LOCAL));
  }

  @Test
  void aFileWithoutAnythingIsFilled() throws Exception {
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    append("a");
    assertEquals(1, open().reviews(ReaderId.LOCAL).size());
  }

  @Test
  void aNewerDatabaseIsLeftAlone() throws Exception {
    append("a");
    change("PRAGMA user_version = 1000");
    byte[] before = Files.readAllBytes(file);
    assertProblem("database-newer", () -> append("b"));
    assertProblem("database-newer", () -> open().reviews(ReaderId.LOCAL));
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void theDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
    Files.createDirectories(file.getParent());
    change("CREATE TABLE review (x)");
    assertProblem("database-foreign", () -> append("a"));
  }

  @Test
  void whatIsNoDatabaseIsLeftAlone() throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "论衡 is no database. ".repeat(100));
    assertProblem("database-none", () -> append("a"));
    assertTrue(Files.readString(file).startsWith("论衡"));
  }

  @Test
  void aDamagedDatabaseIsTold() throws Exception {
    try (ReviewStore store = open()) {
      store.appendAll(Answers.many("a", 500));
    }
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 4096; i < bytes.length; i++) {
      bytes[i] = (byte) 0xA5;
    }
    Files.write(file, bytes);
    assertProblem("database-broken", () -> open().reviews(ReaderId.LOCAL));
  }

  @Test
  void aFolderInItsPlaceIsTold() throws Exception {
    Files.createDirectories(file);
    assertProblem("file-place-taken", () -> append("a"));
  }

  @Test
  void aFileInTheFoldersPlaceIsTold() throws Exception {
    Files.writeString(file.getParent(), "");
    assertProblem("folder-is-file", () -> append("a"), file.getParent().toString());
  }

  @Test
  void aWriterThatDoesNotEndIsToldAndAfterItAllIsWell() throws Exception {
    try (ReviewStore store = open()) {
      store.append(Answers.of("a", 0));
      try (Connection other = raw();
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        assertProblem("database-busy", () -> store.append(Answers.of("b", 0)), "0");
        assertEquals(1, store.reviews(ReaderId.LOCAL).size());
        statement.execute("ROLLBACK");
      }
      assertTrue(store.append(Answers.of("b", 0)));
    }
  }

  @Test
  void whatBreaksInTheMiddleKeepsNobodyWaiting() throws Exception {
    append("a");
    SqliteDatabase database = new SqliteDatabase(file, SHORT);
    assertThrows(
        IllegalStateException.class,
        () ->
            database.write(
                connection -> {
                  try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE TABLE half (x)");
                  }
                  throw new IllegalStateException();
                }));
    append("b");
    assertEquals(2, new ReviewStore(database).reviews(ReaderId.LOCAL).size());
    assertThrows(SQLException.class, () -> change("SELECT * FROM half"));
    database.close();
  }

  @Test
  void aFullDiskIsToldAndNothingIsHalfKept() throws Exception {
    append("a");
    SqliteDatabase database = new SqliteDatabase(file, SHORT);
    ReviewStore store = new ReviewStore(database);
    limit(database, "1");
    List<Review> many = Answers.many("many-", 500);
    assertProblem("database-full", () -> store.appendAll(many));
    assertEquals(1, store.reviews(ReaderId.LOCAL).size());
    assertEquals(Set.of(Outcome.NEW), Set.copyOf(store.appendAll(many)));
    database.close();
  }

  /** Allows no more pages than there are; that holds for as long as the database is open. */
  private static void limit(SqliteDatabase database, String pages) throws ProblemException {
    database.read(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute("PRAGMA max_page_count = " + pages);
          }
        });
  }

  @Test
  void aFolderThatMayNotBeWrittenIsTold() throws Exception {
    append("a");
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("r-x------"));
    try {
      assumeFalse(Files.isWritable(file.getParent()), "root may write everywhere");
      assertProblem("database-forbidden", () -> append("b"));
    } finally {
      Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
    }
    append("b");
  }
}
