package org.lunheng.cli;

import java.util.Locale;

/** What the user asked for with {@code --color}. */
enum ColorChoice {
  /** Colours on a terminal that has them, unless NO_COLOR is set. */
  AUTO,
  /** Colours in any case. */
  ALWAYS,
  /** No colours. */
  NEVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
