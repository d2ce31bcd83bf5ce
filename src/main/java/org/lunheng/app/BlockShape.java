package org.lunheng.app;

import org.lunheng.document.BlockType;

/**
 * How the paragraphs of a type of block stand in the measure.
 *
 * @param left the columns kept free on the left; a mark stands in the last two of them
 * @param right the columns kept free on the right
 * @param indent the columns by which a paragraph's first line is set in
 * @param mark what stands in front of a paragraph, or null
 * @param everyLine whether the mark stands on all of its lines
 * @param centred whether the lines are centred
 * @param above the blank lines above the block
 */
record BlockShape(
    int left, int right, int indent, String mark, boolean everyLine, boolean centred, int above) {
  /** The columns that a mark takes with the space behind it. */
  static final int MARK_COLUMNS = 2;

  private static final String CAPTION_MARK = "\u00bb";
  private static final String NOTE_MARK = "\u00a6";
  private static final String REFERENCE_MARK = "-";

  /** Below this many columns margins are given up. */
  private static final int NARROW = 24;

  /** Two ideographs, as Chinese books indent. */
  private static final int INDENT = 4;

  /** The shape of a type of block in a measure. */
  static BlockShape of(BlockType type, int columns) {
    boolean narrow = columns < NARROW;
    int margin = narrow ? 0 : 2;
    int indent = narrow ? 2 : INDENT;
    return switch (type) {
      case LEAD -> new BlockShape(margin, margin, indent, null, false, false, 1);
      case HEADING -> new BlockShape(margin, margin, 0, null, false, true, 2);
      case TURN, BODY -> new BlockShape(0, 0, indent, null, false, false, 1);
      case CAPTION ->
          new BlockShape(margin + MARK_COLUMNS, margin, 0, CAPTION_MARK, false, false, 1);
      case NOTE -> new BlockShape(MARK_COLUMNS, 0, 0, NOTE_MARK, true, false, 1);
      case REFERENCE -> new BlockShape(MARK_COLUMNS, 0, 0, REFERENCE_MARK, false, false, 1);
    };
  }

  /** Whether blocks of a type that follow each other run on without a blank line. */
  static boolean runsOn(BlockType type) {
    return switch (type) {
      case LEAD, BODY, CAPTION, REFERENCE -> true;
      case HEADING, TURN, NOTE -> false;
    };
  }
}
