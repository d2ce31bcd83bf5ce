package org.lunheng.terminal;

/**
 * Finds the region of whole rows whose scrolling saves the most: where rows of the new picture are
 * rows of the old one, shifted. Prices are in bytes, roughly.
 */
final class ScrollFinder {
  /** What it takes to scroll a region at all. */
  private static final int COST = 20;

  private int top;
  private int bottom;
  private int lines;
  private int gain;

  int top() {
    return top;
  }

  /** The last row of the region. */
  int bottom() {
    return bottom;
  }

  /** How many rows the region goes up, or down where negative. */
  int lines() {
    return lines;
  }

  /** Whether there is a region worth scrolling to come from one picture closer to the other. */
  boolean find(Picture shown, Picture next) {
    lines = 0;
    gain = COST;
    for (int shift = 1; changes(shown, next) && shift < next.rows(); shift++) {
      consider(shown, next, shift);
      consider(shown, next, -shift);
    }
    return lines != 0;
  }

  private static boolean changes(Picture shown, Picture next) {
    int changed = 0;
    for (int y = 0; y < next.rows(); y++) {
      changed += next.hash(y) == shown.hash(y) ? 0 : 1;
    }
    return changed > 1;
  }

  /** Looks for the stretch of rows with the largest sum of gains (Kadane's algorithm). */
  private void consider(Picture shown, Picture next, int shift) {
    int first = Math.max(0, -shift);
    int last = next.rows() - 1 - Math.max(0, shift);
    int sum = 0;
    int start = first;
    for (int y = first; y <= last; y++) {
      if (sum <= 0) {
        sum = 0;
        start = y;
      }
      sum += price(shown, y, next, y) - price(shown, y + shift, next, y);
      if (sum > gain) {
        settle(shown, next, start, y, shift, sum);
      }
    }
  }

  /** Takes a stretch if it is still the best with the loss of the rows that are scrolled out. */
  private void settle(Picture shown, Picture next, int start, int end, int shift, int sum) {
    int lossFrom = shift > 0 ? end + 1 : start + shift;
    int lossTo = shift > 0 ? end + shift : start - 1;
    int net = sum;
    for (int y = lossFrom; y <= lossTo; y++) {
      net -= next.price(y) - price(shown, y, next, y);
    }
    if (net > gain) {
      gain = net;
      top = Math.min(start, lossFrom);
      bottom = Math.max(end, lossTo);
      lines = shift;
    }
  }

  /** What it takes to paint a row of the new picture over a row of the old one. */
  private static int price(Picture shown, int shownRow, Picture next, int row) {
    return shown.hash(shownRow) == next.hash(row) ? 0 : next.price(row);
  }
}
