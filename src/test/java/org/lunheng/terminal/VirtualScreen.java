package org.lunheng.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * The part of a terminal that the painter uses, strict about everything else: a sequence it does
 * not know, a glyph that does not fit or a glyph written where terminals differ about the cursor is
 * an error. Rows and columns count from 0.
 */
final class VirtualScreen implements Painter.Sink {
  private static final String BLANK = " ";
  private static final String TAIL = "";

  private final int columns;
  private final int rows;
  private final ToIntFunction<Integer> width;
  private final String[][] glyphs;
  private final int[][] styles;
  private final SgrState pen = new SgrState();
  private final ControlSequence sequence = new ControlSequence();
  private int column;
  private int row;
  private int top;
  private int bottom;
  private boolean atEdge;
  private boolean caretShown;
  private int writes;
  private int bytesWritten;

  VirtualScreen(int columns, int rows, ToIntFunction<Integer> width) {
    this.columns = columns;
    this.rows = rows;
    this.width = width;
    this.bottom = rows - 1;
    this.glyphs = new String[rows][columns];
    this.styles = new int[rows][columns];
    for (String[] line : glyphs) {
      // a used screen: whatever the painter does not clear shows
      Arrays.fill(line, "#");
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    writes++;
    bytesWritten += length;
    new String(bytes, offset, length, StandardCharsets.UTF_8).codePoints().forEach(this::accept);
    if (sequence.isOpen()) {
      throw new AssertionError("A write ends inside a control sequence");
    }
  }

  int writes() {
    return writes;
  }

  int bytesWritten() {
    return bytesWritten;
  }

  String glyph(int x, int y) {
    return glyphs[y][x];
  }

  int style(int x, int y) {
    return styles[y][x];
  }

  boolean isCaretShown() {
    return caretShown;
  }

  int caretColumn() {
    return column;
  }

  int caretRow() {
    return row;
  }

  String rowText(int y) {
    return String.join("", glyphs[y]).stripTrailing();
  }

  private void accept(int codePoint) {
    if (sequence.isOpen()) {
      if (sequence.accept(codePoint)) {
        perform();
      }
    } else if (codePoint == 0x1b) {
      sequence.open();
    } else if (codePoint == '\r') {
      place(0, row);
    } else if (codePoint == '\n') {
      lineFeed();
    } else if (codePoint < ' ' || codePoint == 0x7f) {
      throw new AssertionError("A control code: " + codePoint);
    } else {
      print(codePoint);
    }
  }

  private void perform() {
    int first = sequence.parameter(0, 1);
    switch (sequence.name()) {
      case "ESC M" -> reverseLineFeed();
      case "H" -> place(sequence.parameter(1, 1) - 1, first - 1);
      case "G" -> place(first - 1, row);
      case "J" -> eraseAll();
      case "K" -> erase(row, column, columns);
      case "X" -> erase(row, column, column + first);
      case "r" -> margins();
      case "m" -> pen.apply(sequence);
      case "?h" -> mode(first, true);
      case "?l" -> mode(first, false);
      default -> throw new AssertionError("An unknown sequence: " + sequence.name());
    }
  }

  private void mode(int mode, boolean on) {
    switch (mode) {
      case 25 -> caretShown = on;
      case 1, 7, 1000, 1006, 1049, 2004, 2026 -> {}
      default -> throw new AssertionError("An unknown mode: " + mode);
    }
  }

  private void margins() {
    top = sequence.parameter(0, 1) - 1;
    bottom = sequence.parameter(1, rows) - 1;
    if (top >= bottom || bottom >= rows) {
      throw new AssertionError("Impossible margins: " + top + " to " + bottom);
    }
    place(0, 0);
  }

  private void place(int x, int y) {
    if (x < 0 || x >= columns || y < 0 || y >= rows) {
      throw new AssertionError("Beyond the screen: column " + x + ", row " + y);
    }
    column = x;
    row = y;
    atEdge = false;
  }

  private void lineFeed() {
    if (row == bottom) {
      scroll(1);
    } else {
      place(column, row + 1);
    }
  }

  private void reverseLineFeed() {
    if (row == top) {
      scroll(-1);
    } else {
      place(column, row - 1);
    }
  }

  private void scroll(int direction) {
    int first = direction > 0 ? top : bottom;
    int last = direction > 0 ? bottom : top;
    for (int y = first; y != last; y += direction) {
      glyphs[y] = glyphs[y + direction].clone();
      styles[y] = styles[y + direction].clone();
    }
    erase(last, 0, columns);
  }

  private void eraseAll() {
    if (sequence.parameter(0, 0) != 2) {
      throw new AssertionError("Only the whole screen is erased");
    }
    for (int y = 0; y < rows; y++) {
      erase(y, 0, columns);
    }
  }

  private void erase(int y, int from, int to) {
    halve(y, from);
    halve(y, to);
    Arrays.fill(glyphs[y], from, to, BLANK);
    Arrays.fill(styles[y], from, to, pen.style());
  }

  private void print(int codePoint) {
    int cells = width.applyAsInt(codePoint);
    if (cells == 0) {
      combine(codePoint);
      return;
    }
    if (atEdge || column + cells > columns) {
      throw new AssertionError("Written beyond the last column: " + Character.toString(codePoint));
    }
    halve(row, column);
    halve(row, column + cells);
    set(column, Character.toString(codePoint));
    if (cells == 2) {
      set(column + 1, TAIL);
    }
    atEdge = column + cells == columns;
    column = Math.min(column + cells, columns - 1);
  }

  private void set(int x, String glyph) {
    glyphs[row][x] = glyph;
    styles[row][x] = pen.style();
  }

  /** Blanks both halves of a wide glyph that is cut before column {@code x}. */
  private void halve(int y, int x) {
    if (x > 0 && x < columns && glyphs[y][x].equals(TAIL)) {
      glyphs[y][x - 1] = BLANK;
      glyphs[y][x] = BLANK;
    }
  }

  private void combine(int mark) {
    int x = atEdge ? column : column - 1;
    x = glyphs[row][x].equals(TAIL) ? x - 1 : x;
    glyphs[row][x] += Character.toString(mark);
  }
}
