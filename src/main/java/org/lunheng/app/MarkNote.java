package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.TextLine;

/**
 * The note on the mark that the active pane is at, and where it stands on the screen.
 *
 * @param title what sort of mark it is
 * @param remark which one it is, and its line
 * @param lines what there is to say
 * @param column the leftmost column of its frame
 * @param row the topmost row of its frame
 * @param columns the width with the frame
 * @param rows the height with the frame; there may be more lines than have room
 */
public record MarkNote(
    String title, String remark, List<Line> lines, int column, int row, int columns, int rows) {
  /** The columns that the frame and the blanks inside it take on both sides together. */
  public static final int FRAME_COLUMNS = 4;

  /** The rows that the frame takes. */
  public static final int FRAME_ROWS = 2;

  private static final int ROOMY = 60;
  private static final int GAP = 2;

  /**
   * A line of the note.
   *
   * @param label what is said, or empty
   * @param text the words
   * @param start where the words start, counted in columns from the label
   */
  public record Line(String label, String text, int start) {}

  public MarkNote {
    lines = List.copyOf(lines);
  }

  /** The note in a state whose screen shows one. */
  public static MarkNote of(Model model) {
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    MarkWords words = new MarkWords(model.messages(), pane);
    PaneGrid grid = PaneGrid.of(model);
    int columns = columns(model, pane);
    List<Line> lines = lines(model, words.said(), columns - FRAME_COLUMNS);
    int active = model.desk().active();
    int left = grid.columnOf(active) + Math.max(0, (grid.columns() - columns) / 2);
    int column = Math.min(left, model.size().columns() - columns);
    int rows = Math.min(height(lines), Math.max(above(pane), below(pane, grid)));
    int top = grid.rowOf(active) + PaneGrid.HEADER_ROWS;
    int row = top + rowIn(pane, grid, rows);
    return new MarkNote(words.title(), words.remark(), lines, column, row, columns, rows);
  }

  /** The same pane scrolled so that a note has room beside its current mark, if that can be. */
  static Pane.Reading revealed(Model model, Pane.Reading pane) {
    PaneGrid grid = PaneGrid.of(model);
    int rows = grid.textRows();
    int first = pane.firstLineOf(pane.marks().currentMark());
    int last = pane.lastLineOf(pane.marks().currentMark());
    MarkWords words = new MarkWords(model.messages(), pane);
    int needed = height(lines(model, words.said(), columns(model, pane) - FRAME_COLUMNS));
    boolean seen = first >= pane.top() && last < pane.top() + rows;
    boolean room = Math.max(above(pane), below(pane, grid)) >= needed;
    return seen && room ? pane : pane.scrolledTo(first - Math.max(0, rows - needed) / 3, rows);
  }

  /** As wide as the text with its frame; wider than a narrow pane, where the screen is. */
  private static int columns(Model model, Pane.Reading pane) {
    int text = pane.text().columns() + FRAME_COLUMNS;
    return Math.min(model.size().columns(), Math.max(text, ROOMY));
  }

  private static int height(List<Line> lines) {
    return lines.size() + FRAME_ROWS;
  }

  /** The rows of the text above the mark. */
  private static int above(Pane.Reading pane) {
    return pane.firstLineOf(pane.marks().currentMark()) - pane.top();
  }

  /** The rows of the text below the mark. */
  private static int below(Pane.Reading pane, PaneGrid grid) {
    return pane.top() + grid.textRows() - 1 - pane.lastLineOf(pane.marks().currentMark());
  }

  /** Right below the mark, or right above it where there is more room. */
  private static int rowIn(Pane.Reading pane, PaneGrid grid, int rows) {
    boolean under = below(pane, grid) >= rows;
    return under ? grid.textRows() - below(pane, grid) : above(pane) - rows;
  }

  private static List<Line> lines(Model model, List<MarkWords.Said> said, int columns) {
    int start =
        said.stream()
            .mapToInt(words -> model.width().of(words.label()))
            .filter(width -> width > 0)
            .map(width -> width + GAP)
            .max()
            .orElse(0);
    List<Line> lines = new ArrayList<>();
    for (MarkWords.Said words : said) {
      int at = words.label().isEmpty() ? 0 : start;
      String label = words.label();
      for (TextLine line :
          new LineBreaker(model.width()).lines(words.text(), Math.max(2, columns - at), 0)) {
        lines.add(new Line(label, words.text().substring(line.from(), line.to()), at));
        label = "";
      }
    }
    return lines;
  }
}
