package org.lunheng.text;

/** Writes numbers for people. */
public final class Numbers {
  private static final int GROUP = 3;

  private Numbers() {}

  /** A number with commas between its thousands, as English and both forms of Chinese have them. */
  public static String grouped(long number) {
    // every frame has some of them, and a format costs more than all the rest of a line
    StringBuilder digits = new StringBuilder(Long.toString(number));
    int first = number < 0 ? 1 : 0;
    for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
