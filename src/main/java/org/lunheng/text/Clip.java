package org.lunheng.text;

/** Shortens text to the room there is. */
public final class Clip {
  private static final String ELLIPSIS = "…";

  private Clip() {}

  /**
   * The text if it fits, else as many of its grapheme clusters as fit with an ellipsis after them.
   * Where there is no room for an ellipsis, there is none.
   *
   * @param columns the columns that the result may take
   */
  public static String toColumns(String text, int columns, CellWidth width) {
    int ellipsis = width.of(ELLIPSIS);
    int room = columns - ellipsis;
    int kept = 0;
    int used = 0;
    Clusters clusters = new Clusters(text, width, Integer.MAX_VALUE);
    while (clusters.next()) {
      used += clusters.columns();
      if (used > columns) {
        return room < 0 ? "" : text.substring(0, kept).stripTrailing() + ELLIPSIS;
      }
      if (used <= room) {
        kept = clusters.end();
      }
    }
    return text;
  }
}
