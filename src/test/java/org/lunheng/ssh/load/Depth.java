package org.lunheng.ssh.load;

import java.util.Random;

/**
 * How far down a text a reader is, as far as can be told from the keys: between two bounds. So keys
 * can be chosen that scroll for certain.
 */
final class Depth {
  private static final int LEAST_PAGE = 6;
  private static final int MOST_PAGE = 60;

  private final int lines;
  private int low;
  private int high;

  /**
   * @param lines so many lines down there are at least, beyond the screen
   */
  Depth(int lines) {
    this.lines = lines;
    this.high = lines;
  }

  /** The text is shown from its beginning. */
  void reset() {
    low = 0;
    high = 0;
  }

  /** Lines are broken elsewhere now: of how far down it is, little can be said. */
  void reflow() {
    low = 0;
    high = Math.min(lines, 3 * high + 3);
  }

  /** A key that scrolls; back to the beginning where that cannot be told. */
  Move move(Random random) {
    boolean page = random.nextInt(4) == 0;
    int most = page ? MOST_PAGE : 1;
    boolean canGoDown = high + most <= lines;
    if (low > 0 && (random.nextBoolean() || !canGoDown)) {
      low = Math.max(0, low - most);
      high = Math.max(0, high - (page ? LEAST_PAGE : 1));
      return Move.key(page ? "b" : "k");
    }
    if (!canGoDown) {
      reset();
      return Move.perhaps("g");
    }
    low += page ? LEAST_PAGE : 1;
    high += most;
    return Move.key(page ? " " : "j");
  }
}
