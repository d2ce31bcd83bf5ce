package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.LineBreaker;

/**
 * The note over the text of the active pane, and where it stands on the screen.
 *
 * @param title what sort of thing it is on
 * @param remark which one that is
 * @param lines what there is to say
 * @param column the leftmost column of its frame
 * @param row the topmost row of its frame
 * @param columns the width with the frame
 * @param rows the height with the frame; there may be more lines than have room
 */
public record NoteBox(
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

  public NoteBox {
    lines = List.copyOf(lines);
  }

  /** The note in a state whose screen shows one. */
  public static NoteBox of(Model model) {
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    Noted noted = Noted.of(model);
    PaneGrid grid = PaneGrid.of(model);
    int columns = columns(model, pane);
    List<Line> lines = lines(model, noted.said(), columns - FRAME_COLUMNS);
    int active = model.desk().active();
    int left = grid.columnOf(active) + Math.max(0, (grid.widthOf(active) - columns) / 2);
    int column = Math.min(left, model.size().columns() - columns);
    int above = above(pane, noted, grid, active);
    int below = below(pane, noted, grid, active);
    int rows = Math.min(height(lines), Math.max(above, below));
    // right below what it is on, or right above where there is more room
    int row = (below >= rows ? noted.last() + 1 : noted.first() - rows) - pane.top();
    int top = grid.rowOf(active) + PaneGrid.HEADER_ROWS;
    return new NoteBox(noted.title(), noted.remark(), lines, column, top + row, columns, rows);
  }

  /** The active pane scrolled so that the note has room beside what it is on, if that can be. */
  static Pane.Reading revealed(Model model) {
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    Noted noted = Noted.of(model);
    PaneGrid grid = PaneGrid.of(model);
    int active = model.desk().active();
    int rows = grid.textRows(active);
    int needed = height(lines(model, noted.said(), columns(model, pane) - FRAME_COLUMNS));
    int above = above(pane, noted, grid, active);
    boolean seen = noted.first() >= pane.top() && noted.last() < pane.top() + rows;
    boolean room = Math.max(above, below(pane, noted, grid, active)) >= needed;
    return seen && room
        ? pane
        : pane.scrolledTo(noted.first() - Math.max(0, rows - needed) / 3, rows);
  }

  /** The rows of the text above what the note is on, and of the panes above that one. */
  private static int above(Pane.Reading pane, Noted noted, PaneGrid grid, int active) {
    return grid.rowOf(active) + noted.first() - pane.top();
  }

  /** The rows of the text below what the note is on, and of the panes below that one. */
  private static int below(Pane.Reading pane, Noted noted, PaneGrid grid, int active) {
    int text = pane.top() + grid.textRows(active) - 1 - noted.last();
    return text + grid.bottom() - grid.rowOf(active) - grid.heightOf(active);
  }

  /** As wide as the text with its frame; wider than a narrow pane, where the screen is. */
  private static int columns(Model model, Pane.Reading pane) {
    int text = pane.text().columns() + FRAME_COLUMNS;
    return Math.min(model.size().columns(), Math.max(text, ROOMY));
  }

  private static int height(List<Line> lines) {
    return lines.size() + FRAME_ROWS;
  }

  private static List<Line> lines(Model model, List<Noted.Said> said, int columns) {
    int start =
        said.stream()
            .mapToInt(words -> model.width().of(words.label()))
            .filter(width -> width > 0)
            .map(width -> width + GAP)
            .max()
            .orElse(0);
    List<Line> lines = new ArrayList<>();
    for (Noted.Said words : said) {
      int at = words.label().isEmpty() ? 0 : start;
      String label = words.label();
      for (String line : new LineBreaker(model.width()).wrapped(words.text(), columns - at)) {
        lines.add(new Line(label, line, at));
        label = "";
      }
    }
    return lines;
  }
}
