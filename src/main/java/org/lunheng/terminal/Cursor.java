package org.lunheng.terminal;

/**
 * Where the terminal writes next, in columns and rows from 0, and the short ways to elsewhere.
 *
 * <p>Ways along a row are absolute (CHA): they take the bytes that relative ones take, and where a
 * terminal drew a glyph wider or narrower than we think, the next one is in its place again.
 */
final class Cursor {
  private static final int UNKNOWN = -1;

  private int column = UNKNOWN;
  private int row = UNKNOWN;
  private int topMargin = UNKNOWN;
  private int bottomMargin = UNKNOWN;

  /** Whether it stands on this row, at a column that is known. */
  boolean isKnownOn(int aRow) {
    return row == aRow && column != UNKNOWN;
  }

  int column() {
    return column;
  }

  /** The row, or -1 where it is not known. */
  int row() {
    return row;
  }

  /** After this nothing is taken for granted. */
  void forget() {
    column = UNKNOWN;
    row = UNKNOWN;
  }

  /** After this only the row is taken for granted. */
  void forgetColumn() {
    column = UNKNOWN;
  }

  /**
   * Has rows {@code top} to {@code bottom} scroll from now on (DECSTBM). The margins stay from
   * frame to frame: text that is read line by line scrolls in the same ones.
   */
  void setMargins(int top, int bottom, ByteBuilder out) {
    if (topMargin != top || bottomMargin != bottom) {
      out.csi(top + 1, bottom + 1, 'r');
      topMargin = top;
      bottomMargin = bottom;
      goHome();
    }
  }

  /** Has the whole screen scroll. */
  void resetMargins(ByteBuilder out) {
    out.csi('r');
    topMargin = UNKNOWN;
    bottomMargin = UNKNOWN;
    goHome();
  }

  /** Setting margins puts the cursor there. */
  private void goHome() {
    column = 0;
    row = 0;
  }

  /** Tells that glyphs of so many columns were written. */
  void advance(int columns) {
    column += columns;
  }

  /** Goes to a cell. */
  void moveTo(int toColumn, int toRow, ByteBuilder out) {
    if (row == toRow) {
      moveAlong(toColumn, out);
    } else if (row != UNKNOWN && toRow == row + 1 && row != bottomMargin) {
      out.add('\r');
      out.add('\n');
      column = 0;
      moveAlong(toColumn, out);
    } else {
      jump(toColumn, toRow, out);
    }
    column = toColumn;
    row = toRow;
  }

  /** How many bytes it takes to go to a column of the same row. */
  static int bytesAlongTo(int toColumn) {
    int number = toColumn + 1;
    return number < 10 ? 4 : number < 100 ? 5 : 6;
  }

  private void moveAlong(int toColumn, ByteBuilder out) {
    if (toColumn == column) {
      return;
    }
    if (toColumn == 0) {
      out.add('\r');
    } else {
      out.csi(toColumn + 1, 'G');
    }
  }

  private static void jump(int toColumn, int toRow, ByteBuilder out) {
    if (toColumn == 0) {
      out.csi(toRow + 1, 'H');
    } else {
      out.csi(toRow + 1, toColumn + 1, 'H');
    }
  }
}
