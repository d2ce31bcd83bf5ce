package org.lunheng.terminal;

import org.lunheng.text.CellWidth;

/** What the reader says about the columns of ambiguous characters (UAX #11). */
public enum AmbiguousWidth {
  /** One column. */
  ONE("1"),
  /** Two columns. */
  TWO("2"),
  /** As many as the terminal answers; one if it does not. */
  AUTO("auto");

  private final String word;

  AmbiguousWidth(String word) {
    this.word = word;
  }

  /** How wide the terminal is taken to draw, before it answered. */
  public CellWidth atFirst() {
    return this == TWO ? CellWidth.WIDE : CellWidth.NARROW;
  }

  /** The word for it on the command line and in the settings. */
  @Override
  public String toString() {
    return word;
  }
}
