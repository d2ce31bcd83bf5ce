package org.lunheng.terminal;

/** What the reader asked for with {@code --color}. */
public enum ColorChoice {
  /** Colours where the terminal has them and NO_COLOR is not set. */
  AUTO,
  /** Colours in any case, at least the sixteen. */
  ALWAYS,
  /** No colours. */
  NEVER
}
