package org.lunheng.app;

import java.util.List;
import org.lunheng.document.Edition;
import org.lunheng.document.RawText;

/**
 * A raw text and the restored one side by side, so that a raw line and what has become of it start
 * in the same row.
 *
 * @param edition the restored text
 * @param raw the raw text
 * @param removed whether what was left out is shown in full
 * @param columns the columns of the screen it is set for
 * @param sides how they are divided
 * @param rows the rows from top to bottom
 */
public record CollatedText(
    Edition edition, RawText raw, boolean removed, int columns, Sides sides, List<Row> rows) {
  public CollatedText {
    rows = List.copyOf(rows);
  }

  /**
   * How a screen is divided.
   *
   * @param number the columns of the raw lines' numbers, with a blank behind them
   * @param side the columns of either text
   */
  public record Sides(int number, int side) {
    private static final int LEAST = 2;

    static Sides of(int columns, int lines) {
      int number = Integer.toString(lines).length() + 1;
      return new Sides(number, Math.max(LEAST, (columns - number - PaneGrid.GAP) / 2));
    }

    /** The leftmost column of the restored text. */
    public int clean() {
      return number + side + PaneGrid.GAP;
    }
  }

  /**
   * A row.
   *
   * @param line the raw line
   * @param opening whether it is the line's first row
   * @param notable whether something in the line deserves a look
   * @param raw what stands on the left, or null
   * @param clean what stands on the right, or null
   * @param anchor where the right side starts in the restored text as it is shown, or null
   */
  public record Row(
      int line, boolean opening, boolean notable, Cell raw, Cell clean, Anchor anchor) {

    /** Whether anything in the row was left out of the restored text. */
    boolean showsRemoved() {
      return raw != null
          && raw.piece().stretches().stream()
              .filter(stretch -> stretch.look() == Look.REMOVED)
              .anyMatch(stretch -> stretch.from() < raw.to() && stretch.to() > raw.from());
    }
  }

  /**
   * A part of a piece.
   *
   * @param from the first string index
   * @param to the string index after the last one
   */
  public record Cell(Piece piece, int from, int to) {}

  /** Whether this is still the text of a pane on a screen. */
  boolean isOf(Pane.Reading pane, int screenColumns, boolean full) {
    return edition == pane.edition()
        && raw == pane.raw()
        && columns == screenColumns
        && removed == full;
  }

  /** The last row that starts at or before a place in the restored text as it is shown. */
  int rowAt(Anchor place) {
    int found = 0;
    for (int i = 0; i < rows.size(); i++) {
      Anchor anchor = rows.get(i).anchor();
      if (anchor != null && anchor.compareTo(place) <= 0) {
        found = i;
      }
    }
    return found;
  }

  /** The first row of a raw line, or of the first one behind it that has any. */
  int rowOf(int line) {
    int row = 0;
    while (row < rows.size() - 1 && rows.get(row).line() < line) {
      row++;
    }
    return row;
  }

  /** The place of the first text in or behind a row, or null if there is none. */
  Anchor anchorFrom(int row) {
    return rows.stream()
        .skip(row)
        .map(Row::anchor)
        .filter(anchor -> anchor != null)
        .findFirst()
        .orElse(null);
  }
}
