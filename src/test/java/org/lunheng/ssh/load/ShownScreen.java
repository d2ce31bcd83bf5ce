package org.lunheng.ssh.load;

import java.util.Arrays;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;

/**
 * What a reader's terminal shows: the little of a terminal that the room makes use of, without
 * styles, so that a thousand of them cost a few percent of a core. It answers what a terminal
 * answers. Rows and columns count from 0.
 */
final class ShownScreen {
  private static final int TAIL = 0;

  private final ControlParser parser = new ControlParser(this::print, this::control, this::perform);
  private final StringBuilder answers = new StringBuilder();
  private int[] cells = {};
  private int columns;
  private int rows;
  private int column;
  private int row;
  private int top;
  private int bottom;

  ShownScreen(Size size) {
    resize(size);
  }

  /** The terminal gets another size; what it shows is not known until it is painted again. */
  void resize(Size size) {
    columns = size.columns();
    rows = size.rows();
    cells = new int[columns * rows];
    Arrays.fill(cells, ' ');
    top = 0;
    bottom = rows - 1;
    place(column, row);
  }

  /** Shows the next bytes; they may begin and end anywhere. */
  void take(byte[] bytes, int offset, int length) {
    parser.take(bytes, offset, length);
  }

  /** What the terminal has answered since it was last asked. */
  String answers() {
    String all = answers.toString();
    answers.setLength(0);
    return all;
  }

  Size size() {
    return new Size(columns, rows);
  }

  /** A row without the blanks at its end. */
  String row(int y) {
    StringBuilder text = new StringBuilder(columns);
    for (int i = y * columns; i < (y + 1) * columns; i++) {
      if (cells[i] != TAIL) {
        text.appendCodePoint(cells[i]);
      }
    }
    return text.toString().stripTrailing();
  }

  String lastRow() {
    return row(rows - 1);
  }

  /** Whether a row has these words. */
  boolean has(String words) {
    for (int y = 0; y < rows; y++) {
      if (row(y).contains(words)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    StringBuilder all = new StringBuilder();
    for (int y = 0; y < rows; y++) {
      all.append(row(y)).append('\n');
    }
    return all.toString();
  }

  private void print(int codePoint) {
    int width = CellWidth.NARROW.of(codePoint);
    if (width == 0 || column + width > columns) {
      return;
    }
    int at = row * columns + column;
    if (cells[at] == TAIL && column > 0) {
      cells[at - 1] = ' ';
    }
    if (column + width < columns && cells[at + width] == TAIL) {
      cells[at + width] = ' ';
    }
    cells[at] = codePoint;
    if (width == 2) {
      cells[at + 1] = TAIL;
    }
    column += width;
  }

  private void control(int code) {
    switch (code) {
      case '\r' -> place(0, row);
      case '\n' -> lineFeed();
      case '\b' -> place(column - 1, row);
      default -> {}
    }
  }

  private void lineFeed() {
    if (row == bottom) {
      move(top + 1, top, bottom - top);
      blank(bottom * columns, (bottom + 1) * columns);
    } else {
      place(column, row + 1);
    }
  }

  private void reverseLineFeed() {
    if (row == top) {
      move(top, top + 1, bottom - top);
      blank(top * columns, (top + 1) * columns);
    } else {
      place(column, row - 1);
    }
  }

  private void move(int from, int to, int count) {
    System.arraycopy(cells, from * columns, cells, to * columns, count * columns);
  }

  private void perform(ControlParser sequence) {
    switch (sequence.name()) {
      case "M" -> reverseLineFeed();
      case "[H" -> place(sequence.parameter(1, 1) - 1, sequence.parameter(0, 1) - 1);
      case "[G" -> place(sequence.parameter(0, 1) - 1, row);
      case "[J" -> blank(0, cells.length);
      case "[K" -> blank(row * columns + column, (row + 1) * columns);
      case "[X" -> erase(sequence.parameter(0, 1));
      case "[r" -> margins(sequence.parameter(0, 1) - 1, sequence.parameter(1, rows) - 1);
      default -> answer(sequence);
    }
  }

  private void answer(ControlParser sequence) {
    switch (sequence.name()) {
      case "[n" -> report(sequence.parameter(0, 0));
      case "[c" -> answers.append("\033[?62;22c");
      case "[?$p" -> answers.append("\033[?2026;0$y");
      case "]" -> {
        if (sequence.text().startsWith("11;?")) {
          answers.append("\033]11;rgb:0000/0000/0000\033\\");
        }
      }
      default -> {}
    }
  }

  private void report(int what) {
    if (what == 5) {
      answers.append("\033[0n");
    } else if (what == 6) {
      answers.append("\033[").append(row + 1).append(';').append(column + 1).append('R');
    }
  }

  private void margins(int first, int last) {
    top = Math.min(first, rows - 1);
    bottom = Math.max(top, Math.min(last, rows - 1));
    place(0, 0);
  }

  private void erase(int count) {
    int at = row * columns + column;
    blank(at, Math.min(at + count, (row + 1) * columns));
  }

  private void blank(int from, int to) {
    if (from % columns > 0 && cells[from] == TAIL) {
      cells[from - 1] = ' ';
    }
    if (to % columns > 0 && cells[to] == TAIL) {
      cells[to] = ' ';
    }
    Arrays.fill(cells, from, to, ' ');
  }

  /** What is painted for another size than the present one stays on the screen. */
  private void place(int x, int y) {
    column = Math.max(0, Math.min(x, columns - 1));
    row = Math.max(0, Math.min(y, rows - 1));
  }
}
