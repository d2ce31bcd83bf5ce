package org.lunheng.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.lunheng.text.Size;

/** Measures from a key to the last byte that it causes, through a pty, beside other programs. */
public final class KeyBench {
  private static final int KEYS = 1_000;
  private static final int WARM_UP = 1_500;
  private static final int TURN = 60;
  private static final long QUIET = 12_000_000L;
  private static final long TURN_QUIET = 300_000_000L;
  private static final double MOST_MEDIAN = 1;
  private static final double MOST_P99 = 5;
  private static final Size SIZE = new Size(120, 40);

  private final Answers answers = new Answers();
  private volatile Pty pty;
  private volatile long last;

  private record Figures(double median, double p99) {}

  /**
   * @param arguments the share of the keys to press, from 0 to 1, the program's jar, and a folder
   *     for the texts
   */
  public static void main(String[] arguments) throws Exception {
    double share = Double.parseDouble(arguments[0]);
    String jar = arguments[1];
    Path one = text(jar, "lecun-levy", Path.of(arguments[2]));
    Path other = text(jar, "sutskever-patel", Path.of(arguments[2]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf("%nKey to last byte through a pty, 120x40, ms%n");
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
      while (last == 0) {
        Thread.sleep(10);
      }
      // what is read in the background shows later than the first frame
      awaitQuiet(3_000_000_000L);
      started.type(first);
      awaitQuiet(TURN_QUIET);
      boolean own = command.get(0).equals("java");
      press(own ? (int) (WARM_UP * Math.max(share, 0.5)) : TURN);
      double[] times = press((int) Math.max(100, KEYS * share));
      Arrays.sort(times);
      return new Figures(times[times.length / 2], times[(int) (times.length * 0.99)]);
    }
  }

  /** Presses j and k in turns and tells how long each took, in milliseconds. */
  private double[] press(int count) throws Exception {
    double[] times = new double[count];
    for (int i = 0; i < count; i++) {
      if (i % TURN == 0) {
        // a frame that came late shows there and back again in one, which is no change
        awaitQuiet(TURN_QUIET);
      }
      long at = System.nanoTime();
      last = 0;
      pty.type(i / TURN % 2 == 0 ? "j" : "k");
      while (last == 0) {
        Thread.onSpinWait();
        if (System.nanoTime() - at > 2_000_000_000L) {
          throw new IOException("Nothing came for a key");
        }
      }
      awaitQuiet(QUIET);
      times[i] = (last - at) / 1e6;
    }
    return times;
  }

  private void awaitQuiet(long nanoseconds) throws InterruptedException {
    while (System.nanoTime() - last < nanoseconds) {
      Thread.sleep(1);
    }
  }

  private void show(byte[] bytes, long at) {
    last = at;
    List<String> answered = answers.take(bytes);
    if (!answered.isEmpty()) {
      pty.answer(answered);
    }
  }
}
