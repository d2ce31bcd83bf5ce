package org.lunheng.app;

import java.util.List;

/**
 * An interview set in lines of a certain width.
 *
 * @param columns the width it is set for
 * @param lines the lines from top to bottom, by {@link SetLine#anchor()}
 * @param paragraphs the texts that the lines show parts of
 * @param openings for each block its first line that is not blank
 */
public record SetText(
    int columns, List<SetLine> lines, List<String> paragraphs, List<Integer> openings) {
  public SetText {
    lines = List.copyOf(lines);
    paragraphs = List.copyOf(paragraphs);
    openings = List.copyOf(openings);
  }

  /** The number of the line that holds a place: the last one that starts at or before it. */
  public int lineAt(Anchor anchor) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).anchor().compareTo(anchor) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The last line that may be on top when {@code rows} lines are shown, at least 0. */
  public int lastTop(int rows) {
    return Math.max(0, lines.size() - rows);
  }
}
