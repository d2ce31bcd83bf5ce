package org.lunheng.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines the way Chinese is set.
 *
 * <ul>
 *   <li>No line starts with a closing mark (。，、；：？！」』）” and the like) or ends with an opening one
 *       (「『（“); —— and …… stay whole (禁则, <a
 *       href="https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end">CLREQ, Prohibition
 *       Rules for Line Start and Line End</a>).
 *   <li>Lines break between Han characters, between Han and Latin, and at blanks. Latin words and
 *       numbers with their signs (3.5%, GPT-4, 2,000) stay whole (<a
 *       href="https://www.unicode.org/reports/tr14/">UAX #14</a>, tailored).
 *   <li>Blanks at a break are swallowed: they belong to no line.
 *   <li>Where no such break fits, a line breaks in a word, after a slash or a hyphen if it has one;
 *       and where not even that fits, against the rules. A grapheme cluster breaks only if it is
 *       wider than a line.
 * </ul>
 *
 * <p>Lines are filled one after the other, in time linear in the text.
 */
public final class LineBreaker {
  /** No glyph is wider than this, so every line can hold one. */
  private static final int LEAST_COLUMNS = 2;

  private final CellWidth width;

  /** A breaker that measures text with this width. */
  public LineBreaker(CellWidth width) {
    this.width = width;
  }

  /**
   * The lines of a paragraph; a single empty one if there is nothing but blanks.
   *
   * @param text the paragraph, without line ends
   * @param columns how wide a line may be, at least 2
   * @param firstIndent the columns to leave blank before the first line; less if the rest could not
   *     hold a glyph
   * @throws IllegalArgumentException if columns is less than 2 or the indent negative
   */
  public List<TextLine> lines(String text, int columns, int firstIndent) {
    if (columns < LEAST_COLUMNS || firstIndent < 0) {
      throw new IllegalArgumentException(
          "Lines need at least 2 columns and an indent of 0 or more, not "
              + columns
              + " and "
              + firstIndent);
    }
    int indent = Math.min(firstIndent, columns - LEAST_COLUMNS);
    return new LineFiller(new Clusters(text, width, columns - indent), columns, indent).fill();
  }

  /**
   * A paragraph in lines, without an indent.
   *
   * @param columns how wide a line may be; what is narrower than any glyph counts as 2
   */
  public List<String> wrapped(String text, int columns) {
    return wrapped(text, columns, Integer.MAX_VALUE);
  }

  /**
   * As much of a paragraph as some lines hold, with an ellipsis where it goes on.
   *
   * @param columns how wide a line may be; what is narrower than any glyph counts as 2
   * @param most how many lines there may be
   */
  public List<String> wrapped(String text, int columns, int most) {
    int room = Math.max(LEAST_COLUMNS, columns);
    List<TextLine> lines = lines(text, room, 0);
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < Math.min(most, lines.size()); i++) {
      boolean goesOn = i == most - 1 && most < lines.size();
      int end = goesOn ? text.length() : lines.get(i).to();
      shown.add(Clip.toColumns(text.substring(lines.get(i).from(), end), room, width));
    }
    return shown;
  }
}
