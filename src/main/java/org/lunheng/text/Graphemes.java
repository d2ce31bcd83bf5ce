package org.lunheng.text;

/** Steps through a text by what a reader takes for one character. */
public final class Graphemes {
  private Graphemes() {}

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
