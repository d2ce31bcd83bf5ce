package org.lunheng.text;

/** Steps through a text by what a reader takes for one character. */
public final class Graphemes {
  private static final int FIRST_SPACING_MARK = 0x0903;
  private static final int FIRST_IDEOGRAPH = 0x4E00;
  private static final int LAST_IDEOGRAPH = 0x9FFF;

  private Graphemes() {}

  /** Where the grapheme cluster begins that a place is in; the place itself between two. */
  public static int start(String text, int index) {
    return isPlain(text, index) ? index : edges(text, index).start();
  }

  /** Where the grapheme cluster ends that a place is in; the place itself between two. */
  public static int end(String text, int index) {
    if (isPlain(text, index)) {
      return index;
    }
    Clusters clusters = edges(text, index);
    return clusters.start() == index ? index : clusters.end();
  }

  /** Whether no cluster of any sort can go on at a place; spares most of a text the way. */
  private static boolean isPlain(String text, int index) {
    if (index == 0 || index == text.length()) {
      return true;
    }
    char c = text.charAt(index);
    boolean common = c < FIRST_SPACING_MARK || c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
    return common && CellWidth.NARROW.of(c) > 0;
  }

  /** The cluster that has the character after a place. */
  private static Clusters edges(String text, int index) {
    Clusters clusters = new Clusters(text, CellWidth.NARROW, Integer.MAX_VALUE);
    while (clusters.next() && clusters.end() <= index) {
      // further on
    }
    return clusters;
  }

  /**
   * Where the grapheme cluster before a place begins.
   *
   * @param index a string index between two clusters
   * @return a string index; 0 at the start
   */
  public static int before(String text, int index) {
    Clusters clusters = new Clusters(text.substring(0, index), CellWidth.NARROW, Integer.MAX_VALUE);
    int start = 0;
    while (clusters.next()) {
      start = clusters.start();
    }
    return start;
  }

  /**
   * Where the grapheme cluster after a place ends.
   *
   * @param index a string index between two clusters
   * @return a string index; the text's length at the end
   */
  public static int after(String text, int index) {
    Clusters clusters = new Clusters(text.substring(index), CellWidth.NARROW, Integer.MAX_VALUE);
    return clusters.next() ? index + clusters.end() : index;
  }
}
