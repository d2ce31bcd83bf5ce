package org.lunheng.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.lunheng.text.Size;

/**
 * Measures from a key to the last byte that it causes, through a pty, beside other programs.
 *
 * <p>Every byte goes through {@code script} and a pty, both ways; how long that takes is what
 * {@code cat} takes, and how long it takes with a Java machine at its end is what the echo takes,
 * which does nothing but read and write. Both are floors that nobody gets below here.
 *
 * <p>Nothing here spins. Linux has the bytes of a pty carried over by a worker thread of the kernel
 * ({@code flush_to_ldisc}), twice a key, which waits for a core like everybody else: a thread that
 * spins on one of two cores, or any other work on the machine, makes each program wait some
 * milliseconds for it now and then. So a 99th percentile means a program only where that of {@code
 * cat} is far below.
 *
 * <p>Programs are warm: the room has had as many keys as compile what is done once a key (HotSpot
 * counts 5,000 calls before its second compiler begins).
 */
public final class KeyBench {
  private static final int KEYS = 1_000;
  private static final int WARM_UP = 6_000;
  private static final int TURN = 60;
  private static final long QUIET = 12_000_000L;
  private static final long SHORTLY_QUIET = 2_000_000L;
  private static final long TURN_QUIET = 300_000_000L;
  private static final long START_QUIET = 3_000_000_000L;
  private static final long PATIENCE = 10_000_000_000L;
  private static final double MOST_MEDIAN = 1;
  private static final double MOST_P99 = 5;
  private static final Size SIZE = new Size(120, 40);

  private final Answers answers = new Answers();
  private final BlockingQueue<Long> shown = new LinkedBlockingQueue<>();
  private volatile Pty pty;

  private record Figures(double median, double p99) {}

  /**
   * @param arguments the share of the keys to press, from 0 to 1, the program's jar, a folder for
   *     the texts, and the class path of the benchmarks
   */
  public static void main(String[] arguments) throws Exception {
    double share = Double.parseDouble(arguments[0]);
    String jar = arguments[1];
    Path one = text(jar, "lecun-levy", Path.of(arguments[2]));
    Path other = text(jar, "sutskever-patel", Path.of(arguments[2]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf("%nKey to last byte through a pty, 120x40, ms%n");
    measured("cat, the way alone", raw("printf .; exec cat"), "", share, out);
    String echo = "exec java -cp '" + arguments[3] + "' " + KeyEcho.class.getName();
    measured("Java, an echo", raw(echo), "", share, out);
    measured("less", List.of("less", one.toString()), "", share, out);
    String vimrc = "set scrollbind nomodeline";
    List<String> vim =
        List.of(
            "vim", "-u", "NONE", "-O", "-c", "windo " + vimrc, one.toString(), other.toString());
    measured("vim -O", vim, "", share, out);
    List<String> room = List.of("java", "-jar", jar, "read", "lecun-levy", "sutskever-patel");
    Figures alone = measured("the room, one pane", room, "", share, out);
    Figures both = measured("the room, two panes", room, "s", share, out);
    boolean held = isWithin(alone) && isWithin(both);
    out.printf("  The room may take a median of 1 and a p99 of 5: %s%n", held ? "held" : "missed");
    System.exit(0);
  }

  /** A program that gets each key at once. */
  private static List<String> raw(String command) {
    return List.of("sh", "-c", "stty raw -echo; " + command);
  }

  private static boolean isWithin(Figures figures) {
    return figures.median <= MOST_MEDIAN && figures.p99 <= MOST_P99;
  }

  private static Path text(String jar, String id, Path folder) throws Exception {
    Path file = folder.resolve(id + ".txt");
    Process show =
        new ProcessBuilder("java", "-jar", jar, "show", id, "--format", "text")
            .redirectOutput(file.toFile())
            .start();
    if (show.waitFor() != 0 || Files.size(file) == 0) {
      throw new IOException("Cannot show " + id);
    }
    return file;
  }

  private static Figures measured(
      String name, List<String> command, String first, double share, PrintStream out)
      throws Exception {
    KeyBench bench = new KeyBench();
    Figures figures = bench.measure(command, first, share);
    out.printf("  %-20s median %6.2f  p99 %6.2f%n", name, figures.median, figures.p99);
    return figures;
  }

  private Figures measure(List<String> command, String first, double share) throws Exception {
    try (Pty started = Pty.start(SIZE, command, this::show)) {
      pty = started;
      take();
      // what is read in the background shows later than the first frame
      awaitQuiet(0, START_QUIET);
      started.type(first);
      awaitQuiet(0, TURN_QUIET);
      boolean own = command.get(0).equals("java");
      warmUp(own ? (int) (WARM_UP * Math.max(share, 0.5)) : TURN);
      double[] times = press((int) Math.max(100, KEYS * share));
      Arrays.sort(times);
      return new Figures(times[times.length / 2], times[(int) (times.length * 0.99)]);
    }
  }

  /** Presses keys one after the other, whatever comes of them. */
  private void warmUp(int count) throws Exception {
    for (int i = 0; i < count; i++) {
      pty.type(key(i));
      shown.poll(TURN_QUIET, TimeUnit.NANOSECONDS);
      awaitQuiet(0, SHORTLY_QUIET);
    }
  }

  /** Presses j and k in turns and tells how long each took, in milliseconds. */
  private double[] press(int count) throws Exception {
    double[] times = new double[count];
    for (int i = 0; i < count; i++) {
      if (i % TURN == 0) {
        // a frame that came late shows there and back again in one, which is no change
        awaitQuiet(0, TURN_QUIET);
      }
      long at = System.nanoTime();
      pty.type(key(i));
      times[i] = (awaitQuiet(take(), QUIET) - at) / 1e6;
    }
    return times;
  }

  private static String key(int number) {
    return number / TURN % 2 == 0 ? "j" : "k";
  }

  /** Waits for the next bytes; tells when they came. */
  private long take() throws Exception {
    Long at = shown.poll(PATIENCE, TimeUnit.NANOSECONDS);
    if (at == null) {
      throw new IOException("Nothing came for a key");
    }
    return at;
  }

  /** Waits until nothing comes for so long; tells when the last bytes came, if any did. */
  private long awaitQuiet(long last, long nanoseconds) throws InterruptedException {
    long latest = last;
    Long next = shown.poll(nanoseconds, TimeUnit.NANOSECONDS);
    while (next != null) {
      latest = next;
      next = shown.poll(nanoseconds, TimeUnit.NANOSECONDS);
    }
    return latest;
  }

  private void show(byte[] bytes, long at) {
    shown.add(at);
    List<String> answered = answers.take(bytes);
    if (!answered.isEmpty()) {
      pty.answer(answered);
    }
  }
}
