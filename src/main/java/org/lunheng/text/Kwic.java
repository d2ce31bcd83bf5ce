package org.lunheng.text;

/**
 * A word with what stands around it (key word in context), cut so that such lines can stand one
 * below the other with their words aligned.
 *
 * @param before what stands in front of the word, to be set right up to it
 * @param word the word, or as much of it as has room
 * @param after what follows it
 */
public record Kwic(String before, String word, String after) {
  private static final String ELLIPSIS = "…";

  /** A column needs seldom more {@code char}s than this, and one line no whole paragraph. */
  private static final int CHARS_A_COLUMN = 4;

  /**
   * Cuts a line out of a text.
   *
   * @param from the word's first string index
   * @param to the string index after its last one
   * @param left the columns in front of the word
   * @param right the columns from the word's first one on
   */
  public static Kwic of(String text, int from, int to, int left, int right, CellWidth width) {
    String word = Clip.toColumns(text.substring(from, to), right, width);
    int end = Math.min(text.length(), to + CHARS_A_COLUMN * right);
    int room = Math.max(0, right - width.of(word));
    String after = Clip.toColumns(text.substring(to, end), room, width);
    return new Kwic(before(text, from, left, width), word, after);
  }

  private static String before(String text, int from, int left, CellWidth width) {
    int ellipsis = width.of(ELLIPSIS);
    int used = 0;
    int kept = from;
    for (int i = from; i > 0; ) {
      int codePoint = text.codePointBefore(i);
      i -= Character.charCount(codePoint);
      used += width.of(codePoint);
      if (used > left) {
        int whole = Math.min(from, Graphemes.end(text, kept));
        return left < ellipsis ? "" : ELLIPSIS + text.substring(whole, from).stripLeading();
      }
      // a mark needs what it combines with
      if (used <= left - ellipsis && width.of(codePoint) > 0) {
        kept = i;
      }
    }
    return text.substring(0, from).stripLeading();
  }
}
