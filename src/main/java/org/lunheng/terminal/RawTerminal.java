package org.lunheng.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.UnixLikeTTYTerminal;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lanterna's terminal as far as we want it: it gives the tty back when the program ends however it
 * may, and tells of new sizes. Its settings are ours: one process sets all of them, after Lanterna
 * has seen to their being restored.
 */
final class RawTerminal extends UnixLikeTTYTerminal {
  /** The terminal of the process, whatever its standard streams are. */
  static final File DEVICE = new File("/dev/tty");

  /**
   * Single bytes without echo and as they are, Ctrl-S, Ctrl-Q, Ctrl-Z and Ctrl-\ too. Ctrl-C stays
   * a signal, so that it works even when the program is stuck.
   */
  private static final String RAW =
      "stty -icanon -echo -iexten -ixon -icrnl -inlcr -igncr -istrip -opost"
          + " min 1 time 0 quit undef susp undef";

  private static final String SIZE = "stty size";
  private static final TerminalSize UNKNOWN_SIZE = new TerminalSize(80, 24);

  /** A terminal that takes no bytes for so long does not take the last ones either. */
  private static final int PATIENCE_SECONDS = 2;

  private enum State {
    AWAY,
    HERE,
    CLOSED
  }

  private final OutputStream output;
  private final ReentrantLock lock = new ReentrantLock();
  private State state = State.AWAY;
  private TerminalSize sizeAtStart = UNKNOWN_SIZE;
  private String settings;
  private byte[] on = {};
  private byte[] off = {};

  /** A terminal that is not set up yet. */
  RawTerminal(OutputStream output) throws IOException {
    super(
        DEVICE,
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        StandardCharsets.UTF_8,
        CtrlCBehaviour.TRAP);
    this.output = output;
  }

  /**
   * Sets the terminal up, unless it was closed.
   *
   * @throws IOException if that cannot be done
   */
  void enter() throws IOException {
    lock.lock();
    try {
      if (state == State.AWAY) {
        takeOver();
        output.write(ScreenModes.enter());
        output.write(on);
        state = State.HERE;
      }
    } finally {
      lock.unlock();
    }
  }

  /** Has the terminal in one more mode whenever it is ours. */
  void keep(byte[] begin, byte[] end) throws IOException {
    lock.lock();
    try {
      on = begin;
      off = end;
      write(on, 0, on.length);
    } finally {
      lock.unlock();
    }
  }

  /** The size the terminal had when it was taken over. */
  TerminalSize sizeAtStart() {
    return sizeAtStart;
  }

  /** Puts everything back as it was found. */
  void leave() {
    giveBack(State.AWAY);
  }

  /** Puts everything back as it was found, for good. */
  @Override
  public void close() {
    giveBack(State.CLOSED);
  }

  /** Writes bytes, or drops them where the terminal is not ours. */
  void write(byte[] bytes, int offset, int length) throws IOException {
    lock.lock();
    try {
      if (state == State.HERE) {
        output.write(bytes, offset, length);
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Stops the job that the program is part of, as Ctrl-Z does; returns when it goes on.
   *
   * @throws IOException if that cannot be done
   */
  void stop() throws IOException {
    exec("sh", "-c", "kill -TSTP 0");
  }

  /**
   * Interrupts the job that the program is part of, as Ctrl-C does where the terminal driver sees
   * it.
   *
   * @throws IOException if that cannot be done
   */
  void interrupt() throws IOException {
    exec("sh", "-c", "trap '' INT; kill -INT 0");
  }

  private void takeOver() throws IOException {
    if (settings == null) {
      String[] answers = exec("sh", "-c", SIZE + " && stty -g && " + RAW).split("\n");
      sizeAtStart = size(answers[0]);
      // Lanterna tells its listeners of changes only, and takes 80x24 for granted
      onResized(sizeAtStart);
      settings = answers[1];
    } else {
      exec("sh", "-c", RAW);
    }
  }

  private void giveBack(State next) {
    try {
      if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    try {
      if (state == State.HERE) {
        restore();
      }
      state = state == State.CLOSED ? state : next;
    } finally {
      lock.unlock();
    }
  }

  private void restore() {
    try {
      output.write(off);
      output.write(ScreenModes.leave());
    } catch (IOException e) {
      // the terminal is gone, or what is left of it has its settings restored below
    }
    try {
      exec("stty", settings);
    } catch (IOException e) {
      // nothing more can be done
    }
  }

  private static TerminalSize size(String rowsAndColumns) throws IOException {
    String[] numbers = rowsAndColumns.trim().split(" ");
    try {
      TerminalSize size =
          new TerminalSize(Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]));
      return size.getColumns() > 0 && size.getRows() > 0 ? size : UNKNOWN_SIZE;
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IOException("Not a size: " + rowsAndColumns, e);
    }
  }

  @Override
  protected TerminalSize findTerminalSize() throws IOException {
    return size(exec("sh", "-c", SIZE));
  }

  /** Runs a program on the tty and returns what it printed. */
  @Override
  protected String exec(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectInput(DEVICE)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    if (exitCode(process) != 0) {
      throw new IOException("Failed: " + String.join(" ", command));
    }
    return printed;
  }

  private static int exitCode(Process process) {
    boolean interrupted = false;
    while (true) {
      try {
        int code = process.waitFor();
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
        return code;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
  }

  /** Lanterna's shutdown hook comes here. */
  @Override
  protected void restoreTerminalSettings() {
    close();
  }

  @Override
  protected void saveTerminalSettings() {}

  @Override
  protected void canonicalMode(boolean enabled) {}

  @Override
  protected void keyEchoEnabled(boolean enabled) {}

  @Override
  protected void keyStrokeSignalsEnabled(boolean enabled) {}
}
