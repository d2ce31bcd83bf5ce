package org.lunheng.terminal;

import java.util.Locale;

/** What the reader asked for with {@code --color}. */
public enum ColorChoice {
  /** Colours where the terminal has them and NO_COLOR is not set. */
  AUTO,
  /** Colours in any case, at least the sixteen. */
  ALWAYS,
  /** No colours. */
  NEVER;

  /** The word for it on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
