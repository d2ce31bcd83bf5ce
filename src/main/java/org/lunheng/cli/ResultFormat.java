package org.lunheng.cli;

import java.util.Locale;

/** How what was found is printed: for people, or for other programs. */
enum ResultFormat {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
