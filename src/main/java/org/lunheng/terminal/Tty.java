package org.lunheng.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.lunheng.text.Size;

/**
 * The terminal that the program was started in. However the program ends, {@code kill -9} apart,
 * the terminal is as it was before.
 */
public final class Tty implements Port {
  private static final int BUFFER_BYTES = 4096;

  private final RawTerminal terminal;
  private final InputStream input;
  private volatile Size size;

  private Tty(RawTerminal terminal, InputStream input) {
    this.terminal = terminal;
    this.input = input;
  }

  /**
   * Takes the terminal over.
   *
   * @throws IOException if the process has none, or it cannot be set up
   */
  public static Tty open() throws IOException {
    FileInputStream input = new FileInputStream(RawTerminal.DEVICE);
    RawTerminal terminal = new RawTerminal(new FileOutputStream(RawTerminal.DEVICE));
    Tty tty = new Tty(terminal, input);
    terminal.enter();
    tty.size = size(terminal.sizeAtStart());
    terminal.addResizeListener((source, changed) -> tty.size = size(changed));
    return tty;
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public void listen(Events events) {
    terminal.addResizeListener((source, changed) -> events.resized(size(changed)));
    Thread reader = new Thread(() -> read(events), "keys");
    // it stays in its read: closing a file beside a blocked read takes longer than leaving it
    reader.setDaemon(true);
    reader.start();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    terminal.write(bytes, offset, length);
  }

  @Override
  public void keep(byte[] on, byte[] off) throws IOException {
    terminal.keep(on, off);
  }

  @Override
  public void suspend() throws IOException {
    terminal.leave();
    terminal.stop();
    terminal.enter();
    // it may have been resized while we were away
    terminal.getTerminalSize();
  }

  @Override
  public boolean interrupt() throws IOException {
    terminal.interrupt();
    return true;
  }

  @Override
  public void close() {
    terminal.close();
  }

  private void read(Events events) {
    byte[] buffer = new byte[BUFFER_BYTES];
    try {
      int count = input.read(buffer);
      while (count > 0) {
        events.typed(Arrays.copyOf(buffer, count));
        count = input.read(buffer);
      }
      events.closed();
    } catch (IOException e) {
      // that is how a terminal that was closed ends
      events.closed();
    } catch (RuntimeException | Error e) {
      events.failed(e);
    }
  }

  private static Size size(TerminalSize size) {
    return new Size(size.getColumns(), size.getRows());
  }
}
