package org.lunheng.app;

/**
 * How wide text is set in a pane. A line of 40 to 45 ideographs is as long as the eye follows back
 * comfortably (CLREQ sets books at 25 to 45), so a wide pane keeps margins.
 */
final class Measure {
  private static final int LONGEST = 84;
  private static final int SHORTEST = 4;
  private static final int ROOMY = 40;
  private static final int MARGINS = 4;

  private Measure() {}

  /** The columns of the text in a pane; even, so that a line of ideographs fills it. */
  static int columns(int paneColumns) {
    int margins = paneColumns >= ROOMY ? MARGINS : 0;
    return Math.max(SHORTEST, Math.min(LONGEST, paneColumns - margins) & ~1);
  }
}
