package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;
import org.lunheng.reader.ReaderId;

class SqliteReadersTest extends ReadersContract {
  private static final ReaderId READER = new ReaderId("SHA256:x");

  @TempDir Path home;

  private final List<Readers> opened = new ArrayList<>();

  @Override
  Readers readers() {
    Readers readers = Readers.in(home.resolve("data"));
    opened.add(readers);
    return readers;
  }

  @AfterEach
  void close() {
    opened.forEach(Readers::close);
  }

  private Connection raw() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + home.resolve("data/lunheng.db").toUri());
  }

  @Test
  void readingMakesNothing() throws Exception {
    Readers readers = readers();
    readers.kept(READER);
    readers.room(READER);
    readers.erase(READER);
    assertFalse(Files.exists(home.resolve("data")));
  }

  @Test
  void erasingWasTheOneExceptionAndIsOver() throws Exception {
    Readers readers = readers();
    readers.reviews().append(Answers.of("a", 0));
    readers.erase(READER);
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      assertThrows(SQLException.class, () -> statement.execute("DELETE FROM review"));
      assertThrows(SQLException.class, () -> statement.execute("UPDATE review SET grade = 1"));
      statement.execute("INSERT INTO erasing (reader) VALUES ('somebody')");
      assertThrows(SQLException.class, () -> statement.execute("DELETE FROM review"));
    }
    assertEquals(1, readers.reviews().reviews(ReaderId.LOCAL).size());
  }

  @Test
  void everyTableWithReadersIsErased() throws Exception {
    readers().prepare();
    Set<String> tables = new TreeSet<>();
    try (Connection connection = raw();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c"
                    + " WHERE m.type = 'table' AND c.name = 'reader'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    tables.remove("erasing");
    assertEquals(tables, new TreeSet<>(ReaderData.TABLES));
  }

  @Test
  void theBytesOfWhatIsErasedAreGone() throws Exception {
    Readers readers = readers();
    String secret = "a secret that nobody else knows";
    Quote quote = new Quote("talk", "p1", 0, 1, "x");
    readers.keepsakes().keep(READER, new Note("n", quote, secret, Instant.EPOCH));
    assertTrue(isOnDisk(secret));
    readers.erase(READER);
    assertFalse(isOnDisk(secret));
  }

  private boolean isOnDisk(String words) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("data"))) {
      for (Path file : files.toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(words)) {
          return true;
        }
      }
      return false;
    }
  }
}
