package org.lunheng.view;

import org.lunheng.app.NoteBox;
import org.lunheng.text.Clip;

/** A frame over the panes, which no width table widens. */
record BoxView(Canvas canvas, int column, int row, int columns, int rows) {
  /** Where what is in a frame starts, counted from its left edge. */
  static final int INSET = 2;

  private static final String CORNER = "+";
  private static final String SIDE = "|";
  private static final String EDGE = "-";

  /** Draws the frame, with nothing in it. */
  void draw() {
    canvas.fill(column, row, columns, rows, Style.PLAIN);
    int bottom = row + rows - 1;
    int right = column + columns - 1;
    for (int at = column; at <= right; at++) {
      String edge = at == column || at == right ? CORNER : EDGE;
      canvas.put(at, row, edge, Style.PLAIN);
      canvas.put(at, bottom, edge, Style.PLAIN);
    }
    for (int at = row + 1; at < bottom; at++) {
      canvas.put(column, at, SIDE, Style.PLAIN);
      canvas.put(right, at, SIDE, Style.PLAIN);
    }
  }

  /**
   * Writes on the upper edge what it is, on the left, and on the right a remark if it fits.
   *
   * @return the column after what it is
   */
  int drawTitle(String title, String remark) {
    String shown = " " + Clip.toColumns(title, inside() - 2, canvas.width()) + " ";
    int after = canvas.put(column + INSET, row, shown, Palette.BOLD);
    String words = " " + remark + " ";
    int start = column + columns - INSET - canvas.width().of(words);
    if (start > after) {
      canvas.put(start, row, words, Style.PLAIN);
    }
    return after;
  }

  /** Writes something on the right of the lower edge. */
  void drawFoot(String words) {
    int start = column + columns - INSET - canvas.width().of(words) - 1;
    canvas.put(start, row + rows - 1, words, Style.PLAIN);
  }

  /** The columns inside. */
  int inside() {
    return Math.max(0, columns - NoteBox.FRAME_COLUMNS);
  }

  /** The column that nothing inside reaches. */
  int limit() {
    return column + columns - INSET;
  }
}
