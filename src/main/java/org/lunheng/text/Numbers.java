package org.lunheng.text;

import java.util.Locale;

/** Writes numbers for people. */
public final class Numbers {
  private Numbers() {}

  /** A number with commas between its thousands, as English and both forms of Chinese have them. */
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
