package org.lunheng.app.figure;

/** A drawing in dots of braille, two across and four down in each character. */
final class Dots {
  private static final int BLANK = 0x2800;
  private static final int ACROSS = 2;
  private static final int DOWN = 4;

  /** Unicode's numbers of the dots, row by row. */
  private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

  private final int[][] cells;

  Dots(int columns, int rows) {
    cells = new int[rows][columns];
  }

  /** How many dots there are from left to right. */
  int width() {
    return cells[0].length * ACROSS;
  }

  /** How many dots there are from bottom to top. */
  int height() {
    return cells.length * DOWN;
  }

  /** Sets a dot, counted from the bottom left; outside there is none. */
  void set(int x, int y) {
    int row = height() - 1 - y;
    if (x >= 0 && x < width() && row >= 0 && row < height()) {
      cells[row / DOWN][x / ACROSS] |= BITS[row % DOWN][x % ACROSS];
    }
  }

  /** Whether a character has any dot. */
  boolean has(int column, int row) {
    return cells[row][column] != 0;
  }

  /** A character; a blank if it has no dot. */
  String at(int column, int row) {
    return has(column, row) ? Character.toString(BLANK + cells[row][column]) : " ";
  }

  /** The character with the dots of both. */
  static String both(Dots one, Dots other, int column, int row) {
    return Character.toString(BLANK + (one.cells[row][column] | other.cells[row][column]));
  }
}
