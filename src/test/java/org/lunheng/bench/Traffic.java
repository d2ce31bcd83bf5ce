package org.lunheng.bench;

import org.lunheng.terminal.Painter;

/** Counts what a painter sends, and throws it away. */
public final class Traffic implements Painter.Sink {
  private int writes;
  private int bytes;

  @Override
  public void write(byte[] array, int offset, int length) {
    writes++;
    bytes += length;
  }

  /** How many writes there were. */
  public int writes() {
    return writes;
  }

  /** How many bytes there were in all. */
  public int bytes() {
    return bytes;
  }
}
