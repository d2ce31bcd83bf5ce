package org.lunheng.terminal;

import org.lunheng.view.Canvas;
import org.lunheng.view.Style;

/**
 * Paints what changes in one row, with the fewest bytes it can: it erases rather than writes spaces
 * and writes short gaps rather than jump over them. It does not go strictly from left to right:
 * where the style that is being written in comes again further on and costs more to set once more
 * than to go there and back, what lies between waits.
 */
final class RowPainter {
  private static final int ERASE_TO_EDGE_BYTES = "\033[K".length();
  private static final int ERASE_BYTES = "\033[99X\033[99G".length();

  /** The most stretches of a row that wait. */
  private static final int MOST_WAITING = 16;

  private final ByteBuilder out;
  private Pen pen;
  private Cursor cursor;

  /** Where those that wait begin and, behind it, end. */
  private final int[] waiting = new int[2 * MOST_WAITING];

  private int waitingLength;
  private Picture shown;
  private Picture next;
  private int row;

  /**
   * @param out where the bytes go
   * @param pen the style that the terminal writes in
   * @param cursor where it writes
   */
  RowPainter(ByteBuilder out, Pen pen, Cursor cursor) {
    this.out = out;
    this.pen = pen;
    this.cursor = cursor;
  }

  /** Paints on another terminal from now on. */
  void use(Pen otherPen, Cursor otherCursor) {
    pen = otherPen;
    cursor = otherCursor;
  }

  /** Paints a row of the next picture where another one is shown. */
  void paint(Picture before, Picture after, int number) {
    if (after.isSame(before, number)) {
      return;
    }
    shown = before;
    next = after;
    row = number;
    waitingLength = 0;
    paint(0, next.columns());
    for (int i = 0; i < waitingLength; i += 2) {
      paint(waiting[i], waiting[i + 1]);
    }
  }

  private void paint(int from, int to) {
    for (int x = from; x < to; ) {
      x = paintFrom(x, to);
    }
  }

  /**
   * Paints what changes at a cell.
   *
   * @return the column to go on at
   */
  private int paintFrom(int column, int to) {
    if (next.isSame(shown, column, row) || next.glyph(column, row) == Canvas.TAIL) {
      return column + 1;
    }
    if (needsPen(column)) {
      int later = laterInThisStyle(column, to);
      if (later < to) {
        waiting[waitingLength++] = column;
        waiting[waitingLength++] = later;
        return later;
      }
    }
    if (next.isBlank(column, row)) {
      int end = blankEnd(column);
      if (erase(column, end)) {
        return end;
      }
    }
    moveTo(column);
    write(column);
    return column + 1;
  }

  /**
   * The column where to go on in the present style, so that what lies before it waits; the end
   * where that takes as many bytes.
   */
  private int laterInThisStyle(int column, int to) {
    if (waitingLength == waiting.length || !cursor.isKnownOn(row)) {
      return to;
    }
    int saved = pen.bytesBackFrom(next.style(column, row));
    int price = cursor.column() == column ? Cursor.bytesAlongTo(column) : 0;
    if (saved <= price) {
      return to;
    }
    int later = column + 1;
    while (later < to && !isChangedInThisStyle(later)) {
      later++;
    }
    return saved > price + Cursor.bytesAlongTo(later) ? later : to;
  }

  private boolean isChangedInThisStyle(int column) {
    return pen.is(next.style(column, row))
        && next.glyph(column, row) != ' '
        && next.glyph(column, row) != Canvas.TAIL
        && !next.isSame(shown, column, row);
  }

  /** The column after the blanks that begin at a cell. */
  private int blankEnd(int column) {
    int end = column;
    while (end < next.columns() && next.isBlank(end, row)) {
      end++;
    }
    return end;
  }

  /** Makes cells blank without writing spaces, if that is shorter. */
  private boolean erase(int column, int end) {
    int last = end - 1;
    while (last > column && next.isSame(shown, last, row)) {
      last--;
    }
    int spaces = last - column + 1;
    boolean toTheEdge = end == next.columns();
    if (spaces <= (toTheEdge ? ERASE_TO_EDGE_BYTES : ERASE_BYTES)) {
      return false;
    }
    cursor.moveTo(column, row, out);
    usePenForBlanks();
    if (toTheEdge) {
      out.csi('K');
    } else {
      out.csi(spaces, 'X');
    }
    return true;
  }

  /** Goes to a cell, over cells that need no change where writing them again is shorter. */
  private void moveTo(int column) {
    if (cursor.isKnownOn(row) && isBridge(cursor.column(), column)) {
      for (int x = cursor.column(); x < column; x += next.width(x, row)) {
        write(x);
      }
    }
    cursor.moveTo(column, row, out);
  }

  private boolean isBridge(int from, int to) {
    int price = Cursor.bytesAlongTo(to);
    for (int x = from; x < to; x += next.width(x, row)) {
      int glyph = next.glyph(x, row);
      price -= ByteBuilder.utf8Length(glyph);
      if (price < 0 || needsPen(x) || isDoubtful(glyph)) {
        return false;
      }
    }
    return from <= to;
  }

  /** Erased cells and those that come in by scrolling take on the current background. */
  void usePenForBlanks() {
    if (!pen.writesBlanks()) {
      pen.use(Style.PLAIN, out);
    }
  }

  /** Whether a cell needs another style to be set; a space looks the same in most. */
  private boolean needsPen(int column) {
    int style = next.style(column, row);
    return next.glyph(column, row) == ' ' ? !pen.writesSpaces(style) : !pen.is(style);
  }

  private void write(int column) {
    int glyph = next.glyph(column, row);
    if (needsPen(column)) {
      pen.use(next.style(column, row), out);
    }
    if (glyph < 0) {
      out.text(next.cluster(glyph));
    } else {
      out.codePoint(glyph);
    }
    cursor.advance(next.width(column, row));
    if (isDoubtful(glyph)) {
      cursor.forgetColumn();
    }
  }

  /** Whether terminals differ in how wide they draw a glyph: clusters, emoji and dingbats. */
  private static boolean isDoubtful(int glyph) {
    return glyph < 0
        || glyph >= 0x2600 && glyph < 0x27C0
        || glyph >= 0x2B00 && glyph < 0x2C00
        || glyph >= 0x1F000 && glyph < 0x20000;
  }
}
