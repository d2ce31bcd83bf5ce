package org.lunheng.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.lunheng.app.Model;
import org.lunheng.app.Screen;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Decks;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.ReviewStore;
import org.lunheng.terminal.ObservedRoom;
import org.lunheng.terminal.Port;
import org.lunheng.text.Size;

/**
 * Prints how long an answer takes in the real room, from the key to the frame with the pressed
 * choice and to the one with its feedback, over a history of ten thousand reviews; the first of the
 * process too. Beside it, what a row takes with SQLite's driver alone.
 */
public final class AnswerBench {
  /** With the warm-up no more than there are cards due, or nothing would be asked any more. */
  private static final int ROUNDS = 700;

  private static final int WARM_UP = 300;
  private static final int HISTORY = 10_000;
  private static final Size SIZE = new Size(120, 40);

  private AnswerBench() {}

  /**
   * Measures.
   *
   * @param arguments the share of the rounds to run, from 0 to 1; a folder on the disk to measure
   */
  public static void main(String[] arguments) throws Exception {
    int rounds = (int) (ROUNDS * Double.parseDouble(arguments[0]));
    Path folder = Files.createTempDirectory(Path.of(arguments[1]), "answers");
    try (ReviewStore store = new ReviewStore(folder)) {
      store.appendAll(history());
      store.keep(ReaderId.LOCAL, new Habits(Habits.MOST_NEW, Habits.LONGEST));
    }
    Reader reader = new Reader(WARM_UP + rounds);
    ObservedRoom.run(reader, folder, 1, reader::observe);
    System.out.printf("An answer with %,d reviews before it%n", HISTORY);
    System.out.printf(
        "the first: pressed %.1f ms, feedback %.1f ms (goal 20 to 50)%n",
        reader.pressed[0] / 1e6, reader.feedback[0] / 1e6);
    print("pressed (bound 16 ms) ", reader.pressed);
    print("feedback (bound 20 ms)", reader.feedback);
    print("a bare row            ", bare(folder.resolve("bare.db"), WARM_UP + rounds));
    System.out.printf("%d answers came with their feedback at once%n", reader.together);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void print(String what, long[] all) {
    long[] times = Arrays.copyOfRange(all, WARM_UP, all.length);
    Arrays.sort(times);
    System.out.printf(
        "%s  %,d warm: p50 %.2f ms, p99 %.2f ms, the slowest %.2f ms%n",
        what,
        times.length,
        times[times.length / 2] / 1e6,
        times[times.length * 99 / 100] / 1e6,
        times[times.length - 1] / 1e6);
  }

  /** Every card of the library several times over the last months. */
  private static List<Review> history() throws Exception {
    List<Card> cards = Deck.of(Decks.corpus()).cards();
    Instant start = Instant.now().minus(Duration.ofDays(100));
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < HISTORY; i++) {
      String card = cards.get(i % cards.size()).id();
      Grade grade = i % 5 == 0 ? Grade.AGAIN : Grade.GOOD;
      Instant at = start.plus(Duration.ofMinutes(12L * i));
      reviews.add(new Review("old-" + i, "local", card, grade, at, "", null));
    }
    return reviews;
  }

  /** The same row, committed with the same care. */
  private static long[] bare(Path file, int rounds) throws Exception {
    long[] times = new long[rounds];
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("CREATE TABLE row (id TEXT, card TEXT, at TEXT)");
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO row VALUES (?, ?, ?)")) {
        for (int i = 0; i < rounds; i++) {
          long start = System.nanoTime();
          insert.setString(1, "0f8fad5b-d9cb-469f-a165-70867728950e" + i);
          insert.setString(2, "d9cb469fa165708677289");
          insert.setString(3, "2026-03-01T12:00:00.000000000Z");
          insert.executeUpdate();
          times[i] = System.nanoTime() - start;
        }
      }
    }
    return times;
  }

  /** Somebody who answers as soon as a question is there, and has a watch. */
  private static final class Reader implements Port {
    private final Random random = new Random(1);
    private final long[] pressed;
    private final long[] feedback;
    private int answers;
    private int together;
    private Events events;
    private Screen.Kind kind;
    private boolean given;
    private long key;

    Reader(int answers) {
      this.pressed = new long[answers];
      this.feedback = new long[answers];
    }

    void observe(Model model) {
      kind = model.screen().kind();
      given = model.quiz().round() != null && model.quiz().round().given() != null;
    }

    @Override
    public Size size() {
      return SIZE;
    }

    @Override
    public void listen(Events listener) {
      events = listener;
    }

    /** A frame is there: on to the next key. */
    @Override
    public void write(byte[] bytes, int offset, int length) {
      long now = System.nanoTime();
      if (kind == Screen.Kind.FEEDBACK && key != 0) {
        feedback[answers] = now - key;
        if (pressed[answers] == 0) {
          pressed[answers] = now - key;
          together++;
        }
        answers++;
        key = 0;
      } else if (given && key != 0) {
        pressed[answers] = now - key;
        return;
      }
      if (answers == feedback.length) {
        events.closed();
      } else {
        type();
      }
    }

    private void type() {
      boolean asking = kind == Screen.Kind.QUESTION || kind == Screen.Kind.NAMING;
      String keys = ObservedRoom.keys(kind, random);
      key = asking ? System.nanoTime() : 0;
      if (!keys.isEmpty()) {
        events.typed(keys.getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    public void close() {}
  }
}
