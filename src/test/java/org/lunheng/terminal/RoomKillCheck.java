package org.lunheng.terminal;

import static java.util.stream.Collectors.joining;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.lunheng.app.Model;
import org.lunheng.app.QuizRound;
import org.lunheng.app.Screen;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.Bundles;
import org.lunheng.store.KillRounds;
import org.lunheng.store.ReviewStore;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;

/**
 * Answers the quiz of a real room in another process, which is killed at a random moment as {@code
 * kill -9} does. Every answer whose feedback was on the screen without the remark that something is
 * not saved must be in the database, once, and the database must be whole. A room that stands still
 * is a fault too. A new database is begun every tenth round, and before the new cards of the day
 * are used up.
 */
public final class RoomKillCheck implements KillRounds {
  private static final int ROUNDS_PER_DATABASE = 10;

  /** What one more round may add to without coming to the end of the day's new cards. */
  private static final int MOST_KEPT = Habits.MOST_NEW / 4;

  private static final int START_MILLISECONDS = 2_500;
  private static final int MOST_ANSWERS = 8;

  /** The time from a key to its feedback, and some more, in microseconds. */
  private static final int KEY_MICROSECONDS = 15_000;

  private static final int PATIENCE_SECONDS = 60;
  private static final Size SIZE = new Size(80, 24);

  private final Path folder;
  private final Random random;
  private final Set<String> promised = new HashSet<>();
  private final Set<String> given = new HashSet<>();
  private Path data;
  private int begun;
  private int said;
  private int silent;
  private int unsaid;
  private int unseen;

  private RoomKillCheck(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /**
   * Runs some rounds; ends with 1 if one fails.
   *
   * @param arguments how many rounds; the seed, if it is not to be a new one
   */
  public static void main(String[] arguments) throws Exception {
    KillRounds.run(arguments, RoomKillCheck::new);
  }

  @Override
  public String summary() {
    return String.format(
        "feedback on %,d answers seen, all there once; %d rooms killed before the first, %d with an"
            + " answer kept that was only seen pressed, %d with one kept that was not seen at all",
        said, silent, unsaid, unseen);
  }

  @Override
  public List<String> round(int round) throws Exception {
    if (data == null || round - begun >= ROUNDS_PER_DATABASE || promised.size() > MOST_KEPT) {
      begin(round);
    }
    int before = promised.size();
    long start = System.nanoTime();
    VirtualScreen screen = new VirtualScreen(SIZE.columns(), SIZE.rows(), CellWidth.NARROW::of);
    Child child = Child.start(data, random.nextLong());
    // a quarter of the rounds end at any moment, the others soon after a key
    if (round % 4 == 0) {
      child.killAfter(TimeUnit.MILLISECONDS.toMicros(random.nextInt(START_MILLISECONDS)));
      answer(child, screen, Integer.MAX_VALUE);
    } else {
      answer(child, screen, random.nextInt(MOST_ANSWERS));
    }
    child.requireKilled();
    if (System.nanoTime() - start >= TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
      return List.of("the room did not go on: " + text(screen));
    }
    said += promised.size() - before;
    silent += promised.size() == before ? 1 : 0;
    return faults();
  }

  /** Begins a new database. */
  private void begin(int round) throws Exception {
    data = folder.resolve("data-" + round);
    begun = round;
    promised.clear();
    given.clear();
    try (ReviewStore store = new ReviewStore(data)) {
      store.keep(ReaderId.LOCAL, new Habits(Habits.MOST_NEW, Habits.LONGEST));
    }
  }

  /** Answers until the child is dead, which is killed soon after so many answers. */
  private void answer(Child child, VirtualScreen screen, int most) throws IOException {
    int answers = 0;
    Shown shown = child.next(screen);
    while (shown != null) {
      given.add(shown.answer);
      if (shown.kind == Screen.Kind.FEEDBACK && !isMarked(screen)) {
        promised.add(shown.answer);
      }
      boolean asking = shown.kind == Screen.Kind.QUESTION || shown.kind == Screen.Kind.NAMING;
      if (!asking || shown.answer.isEmpty()) {
        child.type(ObservedRoom.keys(shown.kind, random));
        answers += asking ? 1 : 0;
      }
      if (answers > most) {
        child.killAfter(random.nextInt(KEY_MICROSECONDS));
        answers = Integer.MIN_VALUE;
      }
      shown = child.next(screen);
    }
  }

  private static String text(VirtualScreen screen) {
    return IntStream.range(0, SIZE.rows()).mapToObj(screen::rowText).collect(joining("\n"));
  }

  private static boolean isMarked(VirtualScreen screen) {
    String words = Bundles.load("en").get("status.unsaved", "").strip();
    return screen.rowText(SIZE.rows() - 1).contains(words);
  }

  private List<String> faults() throws Exception {
    List<String> faults = new ArrayList<>();
    List<Review> kept;
    try (ReviewStore store = new ReviewStore(data)) {
      kept = store.reviews(ReaderId.LOCAL);
    }
    List<String> ids = kept.stream().map(Review::id).toList();
    promised.stream()
        .filter(id -> ids.indexOf(id) < 0 || ids.indexOf(id) != ids.lastIndexOf(id))
        .forEach(id -> faults.add(id + " was said to be kept and is not there once"));
    List<String> more = ids.stream().filter(id -> !promised.contains(id)).toList();
    if (more.size() > 1) {
      faults.add("more than one answer without feedback: " + more);
    }
    more.forEach(id -> count(given.contains(id)));
    promised.addAll(more);
    faults.addAll(KillRounds.damage(data));
    return faults;
  }

  private void count(boolean pressed) {
    unsaid += pressed ? 1 : 0;
    unseen += pressed ? 0 : 1;
  }

  /**
   * What a frame shows.
   *
   * @param answer the id of the answer to the question; empty as long as there is none
   */
  private record Shown(Screen.Kind kind, String answer) {}

  /** A process that runs the room: it is typed to, and says what it paints. */
  private record Child(Process process, DataInputStream frames) {

    static Child start(Path data, long seed) throws IOException {
      Process process =
          new ProcessBuilder(
                  System.getProperty("java.home") + "/bin/java",
                  "-XX:TieredStopAtLevel=1",
                  "-Dslf4j.internal.verbosity=ERROR",
                  "-Dorg.sqlite.tmpdir=" + Files.createDirectories(data.resolveSibling("tmp")),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Answering.class.getName(),
                  data.toString(),
                  Long.toString(seed))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      Child child = new Child(process, new DataInputStream(process.getInputStream()));
      child.killAfter(TimeUnit.SECONDS.toMicros(PATIENCE_SECONDS));
      return child;
    }

    /** SIGKILL, wherever the process is by then. */
    void killAfter(long microseconds) {
      Thread killer =
          new Thread(
              () -> {
                try {
                  TimeUnit.MICROSECONDS.sleep(microseconds);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                process.toHandle().destroyForcibly(); // leaves what was painted to be read
              });
      killer.setDaemon(true);
      killer.start();
    }

    void type(String keys) {
      try {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
      } catch (IOException e) {
        // it was killed in the meantime
      }
    }

    /** Has the next frame painted; null when there is none any more. Half a frame is none. */
    Shown next(VirtualScreen screen) throws IOException {
      try {
        Shown shown = new Shown(Screen.Kind.valueOf(frames.readUTF()), frames.readUTF());
        byte[] bytes = new byte[frames.readInt()];
        frames.readFully(bytes);
        screen.write(bytes, 0, bytes.length);
        return shown;
      } catch (EOFException e) {
        return null;
      }
    }

    void requireKilled() throws InterruptedException {
      int killed = 128 + 9;
      if (process.waitFor() != killed) {
        throw new IllegalStateException("The room ended of itself: " + process.exitValue());
      }
    }
  }

  /** What such a process runs. */
  public static final class Answering implements Port {
    private final InputStream input = System.in;
    private final DataOutputStream output;
    private Shown shown;

    private Answering(PrintStream output) {
      this.output = new DataOutputStream(output);
    }

    /**
     * Runs the room until it is killed.
     *
     * @param arguments the folder of the database, and the seed of the round
     */
    public static void main(String[] arguments) throws IOException {
      Answering port = new Answering(System.out);
      long seed = Long.parseLong(arguments[1]);
      ObservedRoom.run(port, Path.of(arguments[0]), seed, port::observe);
    }

    private void observe(Model model) {
      QuizRound round = model.quiz().round();
      String answer = round == null || round.given() == null ? "" : round.given().review().id();
      shown = new Shown(model.screen().kind(), answer);
    }

    @Override
    public Size size() {
      return SIZE;
    }

    @Override
    public void listen(Events events) {
      Thread reader = new Thread(() -> read(events));
      reader.setDaemon(true);
      reader.start();
    }

    private void read(Events events) {
      byte[] buffer = new byte[64];
      try {
        for (int count = input.read(buffer); count > 0; count = input.read(buffer)) {
          events.typed(Arrays.copyOf(buffer, count));
        }
        events.closed();
      } catch (IOException e) {
        events.failed(e);
      }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      output.writeUTF(shown.kind.name());
      output.writeUTF(shown.answer);
      output.writeInt(length);
      output.write(bytes, offset, length);
      output.flush();
    }

    @Override
    public void close() {}
  }
}
