package org.lunheng.view;

import java.util.List;
import org.lunheng.app.Stretch;

/** A part of a text whose stretches look different. */
final class PieceView {
  private final Canvas canvas;
  private final int limit;

  /**
   * @param limit the column that nothing reaches
   */
  PieceView(Canvas canvas, int limit) {
    this.canvas = canvas;
    this.limit = limit;
  }

  /**
   * Writes a part of a text from a cell to the right.
   *
   * @param from the first string index
   * @param to the string index after the last one
   * @param style that of the rest of the text
   * @param stretches from left to right; those outside the part do not matter
   */
  void put(int column, int row, String text, int from, int to, int style, List<Stretch> stretches) {
    int at = from;
    int next = column;
    for (Stretch stretch : stretches) {
      int start = Math.max(at, stretch.from());
      int end = withMarks(text, stretch.to(), to);
      if (start < end) {
        next = canvas.put(next, row, text, at, start, style, limit);
        next =
            canvas.put(next, row, text, start, end, Palette.looking(style, stretch.look()), limit);
        at = end;
      }
    }
    canvas.put(next, row, text, at, to, style, limit);
  }

  /** An end that leaves no mark without the glyph it combines with. */
  private int withMarks(String text, int index, int to) {
    int end = Math.min(index, to);
    while (end < to && canvas.width().of(text.codePointAt(end)) == 0) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}
