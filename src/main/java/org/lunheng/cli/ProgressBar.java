package org.lunheng.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Clip;

/** A line on a terminal that says how much of the work is done; it is gone when that is. */
final class ProgressBar {
  private static final long NANOSECONDS_BETWEEN = 100_000_000;
  private static final int WIDEST = 40;
  private static final String ERASE = "\r\033[K";

  private final PrintStream terminal;
  private final int total;
  private final int columns;
  private final LongSupplier nanoseconds;
  private int done;
  private long drawn;
  private boolean visible;

  /**
   * @param terminal where it is drawn; null for nowhere
   * @param columns the terminal's width
   * @param nanoseconds a clock
   */
  ProgressBar(PrintStream terminal, int total, int columns, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.total = total;
    this.columns = columns;
    this.nanoseconds = nanoseconds;
    this.drawn = nanoseconds.getAsLong();
  }

  /** Tells that one more piece of the work is done. */
  void advance() {
    done++;
    long now = nanoseconds.getAsLong();
    if (terminal != null && (now - drawn >= NANOSECONDS_BETWEEN)) {
      drawn = now;
      visible = true;
      terminal.print(ERASE + line());
      terminal.flush();
    }
  }

  /** Makes room for other lines; the next advance may show it again. */
  void hide() {
    if (visible) {
      visible = false;
      terminal.print(ERASE);
      terminal.flush();
    }
  }

  private String line() {
    String count = " " + done + "/" + total;
    int room = Math.min(WIDEST, columns - count.length() - 3);
    if (room < 1) {
      return Clip.toColumns(count.strip(), columns - 1, CellWidth.NARROW);
    }
    int full = (int) ((long) room * done / total);
    return "[" + "#".repeat(full) + " ".repeat(room - full) + "]" + count;
  }
}
