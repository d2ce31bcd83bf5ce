package org.lunheng.app;

/** What the terminal paints behind text that has no background of its own. */
public enum Ground {
  /** Nobody knows. */
  UNKNOWN,
  /** Dark text is the more legible on it. */
  LIGHT,
  /** Light text is the more legible on it. */
  DARK
}
