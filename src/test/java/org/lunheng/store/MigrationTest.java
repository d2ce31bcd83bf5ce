package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;

/** A database that the first version made, before there were habits. */
@Timeout(60)
class MigrationTest {
  private static final List<Review> OLD =
      List.of(
          review("a", "card-a", Grade.AGAIN, "2026-03-01T12:00:00Z", "杨立昆", null),
          review("b", "card-b", Grade.GOOD, "2026-03-01T12:00:10Z", "", null),
          review("c", "card-b", Grade.EASY, "2026-03-01T12:00:20Z", "", "b"));

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void copy() throws IOException {
    file = folder.resolve("lunheng.db");
    try (InputStream old = MigrationTest.class.getResourceAsStream("/store/version-1.db")) {
      Files.copy(old, file);
    }
  }

  private static Review review(
      String id, String card, Grade grade, String at, String chosen, String regrades) {
    return new Review(id, "local", card, grade, Instant.parse(at), chosen, regrades);
  }

  private int version() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
        Statement statement = connection.createStatement()) {
      return statement.executeQuery("PRAGMA user_version").getInt(1);
    }
  }

  @Test
  void readingLeavesItAsItIs() throws Exception {
    try (ReviewStore store = new ReviewStore(folder)) {
      assertEquals(OLD, store.reviews(ReaderId.LOCAL));
      assertEquals(Habits.STANDARD, store.habits(ReaderId.LOCAL));
    }
    assertEquals(1, version());
  }

  @Test
  void itGetsHabitsWhenTheyAreKept() throws Exception {
    try (ReviewStore store = new ReviewStore(folder)) {
      store.keep(ReaderId.LOCAL, new Habits(3, 30));
      assertEquals(new Habits(3, 30), store.habits(ReaderId.LOCAL));
      assertEquals(OLD, store.reviews(ReaderId.LOCAL));
    }
    assertEquals(5, version());
  }

  @Test
  void processesThatAllMeetItAtOnceLoseNothing() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (String name : List.of("x", "y", "z")) {
      processes.add(start(name));
    }
    for (Process process : processes) {
      assertEquals('r', process.getInputStream().read(), "ready");
    }
    for (Process process : processes) {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    }
    for (Process process : processes) {
      assertEquals(0, process.waitFor());
    }
    List<Review> all =
        Stream.concat(OLD.stream(), Stream.of("x", "y", "z").map(id -> Answers.of(id, 0))).toList();
    try (ReviewStore store = new ReviewStore(folder)) {
      List<Review> kept = store.reviews(ReaderId.LOCAL);
      assertEquals(all.size(), kept.size());
      assertTrue(kept.containsAll(all), kept::toString);
    }
    assertEquals(5, version());
  }

  private Process start(String name) throws IOException {
    return new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-XX:TieredStopAtLevel=1",
            "-Dslf4j.internal.verbosity=ERROR",
            "-cp",
            System.getProperty("java.class.path"),
            Migrating.class.getName(),
            folder.toString(),
            name)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** What such a process runs. */
  public static final class Migrating {
    private Migrating() {}

    /**
     * Says that it is ready, waits for a line, and keeps a review.
     *
     * @param arguments the folder, and the id of the review
     */
    public static void main(String[] arguments) throws Exception {
      try (ReviewStore elsewhere = new ReviewStore(Files.createTempDirectory("warm"));
          ReviewStore store = new ReviewStore(Path.of(arguments[0]))) {
        elsewhere.reviews(ReaderId.LOCAL);
        System.out.write('r');
        System.out.flush();
        System.in.read();
        store.append(Answers.of(arguments[1], 0));
      }
    }
  }
}
