package org.lunheng.app.figure;

/** How a part of a figure sounds. What it means can be told without it. */
public enum Tone {
  PLAIN,
  /** Titles and heads. */
  LOUD,
  /** Legends, and where there is nothing. */
  QUIET,
  /** Amounts. */
  BAR,
  /** What was right. */
  RIGHT,
  /** What was wrong. */
  WRONG
}
