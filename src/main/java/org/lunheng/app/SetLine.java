package org.lunheng.app;

/**
 * One line of an interview as set for a pane.
 *
 * @param kind what stands on it
 * @param block the block it belongs to, counted from 0; what is set in front of a block belongs to
 *     that block
 * @param paragraph the paragraph, counted from 0 through all blocks
 * @param from the first string index in the paragraph's text; for lines without text a negative
 *     number as in {@link Anchor}
 * @param to the string index after the last one
 * @param column where the text starts, in columns from the left edge of the set text
 * @param mark what stands in front of the text, or null
 */
public record SetLine(
    Kind kind, int block, int paragraph, int from, int to, int column, Mark mark) {

  /** The sorts of lines. */
  public enum Kind {
    /** Nothing. */
    BLANK,
    /** Words that say the source lacks something here. */
    GAP,
    /** A speaker's name that has no room in front of the text; it is the line's mark. */
    NAME,
    /** A line of a paragraph. */
    TEXT
  }

  /**
   * What is set in front of a text: a speaker's name, a note's bar.
   *
   * @param text the words
   * @param column where it starts, in columns from the left edge of the set text
   */
  public record Mark(String text, int column) {}

  /** The place that this line starts with. */
  public Anchor anchor() {
    return new Anchor(paragraph, from);
  }
}
