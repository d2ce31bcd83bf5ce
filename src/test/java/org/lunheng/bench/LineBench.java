package org.lunheng.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lunheng.text.Size;

/**
 * Holds j down in the room over a simulated line of 100 kbit/s and 200 ms there and back, and
 * counts how many frames the screen is behind the program.
 */
public final class LineBench {
  private static final int BITS_PER_SECOND = 100_000;
  private static final int ONE_WAY_MILLISECONDS = 100;
  private static final int KEYS_PER_SECOND = 30;
  private static final int SECONDS = 20;
  private static final Size SIZE = new Size(120, 40);

  private final Answers written = new Answers();
  private final Answers seen = new Answers();
  private final SlowLine<byte[]> down =
      new SlowLine<>(BITS_PER_SECOND, ONE_WAY_MILLISECONDS, this::show);
  private final SlowLine<String> up =
      new SlowLine<>(BITS_PER_SECOND, ONE_WAY_MILLISECONDS, this::type);
  private volatile Pty pty;
  private volatile int mostBehind;
  private volatile int frames;
  private volatile long bytes;
  private volatile long lastShown;

  /**
   * @param arguments the share of the time to hold the key, from 0 to 1, and the program's jar
   */
  public static void main(String[] arguments) throws Exception {
    double seconds = Math.max(2, SECONDS * Double.parseDouble(arguments[0]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf("%nA held j over %d bit/s and %d ms%n", BITS_PER_SECOND, 2 * ONE_WAY_MILLISECONDS);
    boolean held = true;
    for (String mode : List.of("one pane of two", "two panes together")) {
      held &= new LineBench().run(mode, seconds, arguments[1], out);
    }
    System.exit(held ? 0 : 1);
  }

  private boolean run(String mode, double seconds, String jar, PrintStream out) throws Exception {
    List<String> command = List.of("java", "-jar", jar, "read", "lecun-levy", "sutskever-patel");
    try (Pty started = Pty.start(SIZE, command, this::write)) {
      pty = started;
      awaitQuiet();
      press(mode.startsWith("two") ? "s" : "j");
      awaitQuiet();
      int framesBefore = frames;
      long bytesBefore = bytes;
      mostBehind = 0;
      int keys = hold(seconds);
      long released = System.nanoTime();
      awaitQuiet();
      double after = (lastShown - released) / 1e6;
      int shown = frames - framesBefore;
      out.printf(
          "  %-20s %4d keys, %4d frames of %5d B, at most %d behind, last shown %4.0f ms after%n",
          mode, keys, shown, (bytes - bytesBefore) / Math.max(1, shown), mostBehind, after);
      return mostBehind <= 1 && shown > 1;
    }
  }

  private int hold(double seconds) throws InterruptedException {
    int keys = (int) (seconds * KEYS_PER_SECOND);
    long start = System.nanoTime();
    for (int i = 0; i < keys; i++) {
      long wait = start + i * 1_000_000_000L / KEYS_PER_SECOND - System.nanoTime();
      if (wait > 0) {
        Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
      }
      press("j");
    }
    return keys;
  }

  private void press(String keys) {
    up.send(keys, keys.length());
  }

  /** The program writes. */
  private synchronized void write(byte[] output, long at) {
    int before = written.shown();
    written.take(output);
    frames += written.shown() - before;
    bytes += output.length;
    mostBehind = Math.max(mostBehind, written.shown() - seen.shown());
    down.send(output, output.length);
  }

  /** The terminal shows, and answers. */
  private void show(byte[] output) {
    List<String> answers;
    synchronized (this) {
      answers = seen.take(output);
      lastShown = System.nanoTime();
    }
    answers.forEach(this::press);
  }

  private void type(String keys) {
    try {
      pty.type(keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the screen has not changed for longer than anything is under way. */
  private void awaitQuiet() throws InterruptedException {
    lastShown = System.nanoTime();
    while (System.nanoTime() - lastShown < 2_500_000_000L) {
      Thread.sleep(50);
    }
  }
}
