package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Clip;
import org.lunheng.text.Printable;

/**
 * Rows of cells under each other. Every column is as wide as its widest cell, or as it may be.
 *
 * @param columns how long a line may be; what does not fit is cut
 * @param most how many columns each cell but the last one may take
 * @param right the cells that are set to the right
 */
record TextTable(int columns, List<Integer> most, Set<Integer> right) {
  private static final CellWidth WIDTH = CellWidth.NARROW;
  private static final String GAP = "  ";

  /** The lines, one a row. */
  List<String> lines(List<List<String>> rows) {
    List<List<String>> clean =
        rows.stream().map(row -> row.stream().map(Printable::clean).toList()).toList();
    int[] widths = new int[most.size()];
    for (int i = 0; i < widths.length; i++) {
      int cell = i;
      int widest = clean.stream().mapToInt(row -> WIDTH.of(row.get(cell))).max().orElse(0);
      widths[i] = Math.min(widest, most.get(i));
    }
    return clean.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String cell = Clip.toColumns(row.get(i), widths[i], WIDTH);
      String blank = " ".repeat(widths[i] - WIDTH.of(cell));
      cells.add(right.contains(i) ? blank + cell : cell + blank);
    }
    cells.add(row.get(widths.length));
    return Clip.toColumns(String.join(GAP, cells).stripTrailing(), columns, WIDTH);
  }
}
