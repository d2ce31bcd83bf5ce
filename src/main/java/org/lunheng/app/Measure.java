package org.lunheng.app;

/**
 * How wide text is set in a pane. A line of 40 to 45 ideographs is as long as the eye follows back
 * comfortably (CLREQ sets books at 25 to 45), so a wide pane keeps margins. A narrow one keeps as
 * much on the left as the marks of claims need.
 */
public final class Measure {
  /** The most columns of a line of text. */
  static final int LONGEST = 84;

  private static final int SHORTEST = 4;
  private static final int ROOMY = 40;
  private static final int MARGINS = 4;

  /** The columns on the left of every text, for a mark and a blank. */
  public static final int LEFT_MARGIN = 2;

  private Measure() {}

  /** The columns of the text in a pane; even, so that a line of ideographs fills it. */
  static int columns(int paneColumns) {
    int margins = paneColumns >= ROOMY ? MARGINS : LEFT_MARGIN;
    return Math.max(SHORTEST, Math.min(LONGEST, paneColumns - margins) & ~1);
  }
}
