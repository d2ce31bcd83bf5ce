package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.glossary.Concordance;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.text.Size;

/**
 * What the glossary says about a term and who uses it where, and where that stands on the screen.
 *
 * @param title the term in the language of the room
 * @param remark what sort of term it is
 * @param lines all there is to say
 * @param items what can be chosen, from top to bottom
 * @param column the leftmost column of its frame
 * @param row the topmost row of its frame
 * @param columns the width with the frame
 * @param rows the height with the frame; there may be more lines than have room
 */
public record Explanation(
    String title,
    String remark,
    List<Line> lines,
    List<Item> items,
    int column,
    int row,
    int columns,
    int rows) {
  /** A line as long as this is read at a glance. */
  private static final int WIDEST = 100;

  /** On a screen of fewer rows every one of them counts. */
  private static final int ROOMY = 20;

  /** A line: its parts from left to right. */
  public record Line(List<Part> parts) {
    public Line {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Words that stand on a line.
   *
   * @param column where they start, counted from the frame's inside
   * @param speaker the participant that they are the name of, or null
   */
  public record Part(int column, String text, Tone tone, String speaker) {}

  /** How words sound. */
  public enum Tone {
    PLAIN,
    LOUD,
    QUIET
  }

  /**
   * Something that can be chosen.
   *
   * @param line the number of its line
   * @param column where it starts, counted from the frame's inside; in front of it two are free
   * @param columns how wide it is
   */
  public record Item(int line, int column, int columns, Target target) {}

  /** Where an item leads. */
  public sealed interface Target {

    /** To another entry. */
    record Related(Entry entry) implements Target {}

    /** To a place in an interview. */
    record Place(Concordance.Use use) implements Target {}
  }

  public Explanation {
    lines = List.copyOf(lines);
    items = List.copyOf(items);
  }

  /** The explanation in a state whose screen shows one. */
  public static Explanation of(Model model) {
    Size screen = model.size();
    int columns = Math.min(screen.columns(), WIDEST);
    boolean roomy = screen.rows() >= ROOMY;
    int inside = Math.max(2, columns - NoteBox.FRAME_COLUMNS);
    ExplanationSetter setter = new ExplanationSetter(model, inside, roomy);
    setter.set();
    // the titles of the panes stay where there is room, so that one knows where one is
    int above = roomy ? PaneGrid.HEADER_ROWS : 0;
    int available = Math.max(1, screen.rows() - 1 - above);
    int rows = Math.min(available, setter.lines().size() + NoteBox.FRAME_ROWS);
    return new Explanation(
        setter.title(),
        setter.remark(),
        setter.lines(),
        setter.items(),
        (screen.columns() - columns) / 2,
        above + (available - rows) / 2,
        columns,
        rows);
  }

  /** How many lines show at once. */
  public int visible() {
    return Math.max(1, rows - NoteBox.FRAME_ROWS);
  }

  /** The last line that may be on top. */
  int lastTop() {
    return Math.max(0, lines.size() - visible());
  }

  /** Whether an item shows when a line is on top; one that does not exist does not. */
  public boolean shows(int item, int top) {
    return item >= 0
        && item < items.size()
        && items.get(item).line() >= top
        && items.get(item).line() < top + visible();
  }
}
