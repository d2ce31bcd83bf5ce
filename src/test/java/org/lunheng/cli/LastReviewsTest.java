package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.Bundles;
import org.lunheng.store.ReviewStore;
import org.lunheng.terminal.ColorChoice;

/** Answers that are not saved when the program ends. */
@Timeout(30)
class LastReviewsTest {
  private static final List<Review> REVIEWS =
      List.of(
          new Review("b", "local", "c", Grade.AGAIN, Instant.EPOCH, "杨立昆", null),
          new Review("a", "local", "c", Grade.HARD, Instant.EPOCH.plusSeconds(1), "", "b"));

  /** What the message says to type. */
  private static final Pattern COMMAND = Pattern.compile("lunheng (import reviews (\\S+|'.*?'))");

  @TempDir Path home;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> variables = new HashMap<>();
  private String data;

  private Path file() {
    return home.resolve(".local/share/lunheng/lunheng.db");
  }

  private LastReviews last() {
    variables.putIfAbsent("HOME", home.toString());
    PrintStream stream = new PrintStream(err, false, UTF_8);
    Environment environment =
        new Environment(
            InputStream.nullInputStream(),
            stream,
            stream,
            variables,
            true,
            () -> true,
            () -> true,
            () -> 80,
            InstantSource.system());
    Settings settings =
        new Settings(null, data, "en", ColorChoice.AUTO, Display.USUAL, Preferences.NONE);
    return new LastReviews(new Session(environment, settings, Bundles.load("en")));
  }

  private String said() {
    return err.toString(UTF_8);
  }

  private List<Review> kept() throws Exception {
    try (ReviewStore store = new ReviewStore(file().getParent())) {
      return store.reviews(ReaderId.LOCAL);
    }
  }

  /** What is in the way of the database's folder. */
  private Path block() throws IOException {
    Files.createDirectories(home.resolve(".local/share"));
    return Files.writeString(home.resolve(".local/share/lunheng"), "");
  }

  private List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).toList();
    }
  }

  private void importAsSaid() {
    Matcher matcher = COMMAND.matcher(said());
    assertTrue(matcher.find(), this::said);
    String[] words = matcher.group(1).replace("'", "").split(" ", 3);
    Run run = Run.in(variables, 0, words);
    assertEquals(0, run.code(), run::err);
  }

  @Test
  void whatCanBeKeptIsKeptInSilence() throws Exception {
    LastReviews last = last();
    last.keep(REVIEWS);
    assertTrue(last.isKept());
    assertEquals("", said());
    assertEquals(REVIEWS, kept());
  }

  @Test
  void nothingIsTouchedWhereNothingIsLeft() {
    LastReviews last = last();
    last.keep(List.of());
    assertTrue(last.isKept());
    assertFalse(Files.exists(home.resolve(".local")));
  }

  @Test
  void whatCannotBeKeptGoesToAFileThatCanBeImportedWhenTheCauseIsGone() throws Exception {
    Path inTheWay = block();
    LastReviews last = last();
    last.keep(REVIEWS);
    last.keep(REVIEWS);
    assertFalse(last.isKept());
    assertTrue(said().contains(inTheWay + " is a file and not a folder"), this::said);
    List<Path> files = files(home.resolve(".local/state/lunheng"));
    assertEquals(1, files.size());
    assertTrue(said().contains(files.get(0) + ": answers that could not be saved: 2"), this::said);
    assertEquals(0100600, Files.getAttribute(files.get(0), "unix:mode"));
    Files.delete(inTheWay);
    importAsSaid();
    assertEquals(REVIEWS, kept());
  }

  @Test
  void theStateFolderIsWhereTheEnvironmentSays() throws Exception {
    block();
    variables.put("XDG_STATE_HOME", home.resolve("a 'state'").toString());
    last().keep(REVIEWS);
    assertEquals(1, files(home.resolve("a 'state'/lunheng")).size());
    assertTrue(said().contains("'\\''state'\\''"), this::said);
  }

  @Test
  void withoutAStateFolderTheTemporaryOneWillDo() throws Exception {
    block();
    Files.writeString(home.resolve(".local/state"), "");
    last().keep(REVIEWS);
    Matcher matcher = COMMAND.matcher(said());
    assertTrue(matcher.find(), this::said);
    Path written = Path.of(matcher.group(2));
    assertEquals(Path.of(System.getProperty("java.io.tmpdir")), written.getParent());
    assertEquals(2, Files.readAllLines(written).size());
    Files.delete(written);
  }

  @Test
  void theCommandNamesTheFolderThatWasAskedFor() throws Exception {
    data = Files.writeString(home.resolve("my data"), "").toString();
    last().keep(REVIEWS);
    assertTrue(said().contains(".jsonl --data '" + data + "'"), this::said);
  }

  @Test
  void aDatabaseThatOthersHoldIsNotWaitedForLong() throws Exception {
    try (ReviewStore store = new ReviewStore(file().getParent())) {
      store.prepare();
    }
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file().toUri());
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      LastReviews last = last();
      last.keep(REVIEWS);
      assertFalse(last.isKept());
      assertTrue(said().contains("lunheng: the disk has not answered for 3 seconds"), this::said);
      statement.execute("ROLLBACK");
    }
    importAsSaid();
    assertEquals(REVIEWS, kept());
  }
}
