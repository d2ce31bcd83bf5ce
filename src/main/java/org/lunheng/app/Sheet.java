package org.lunheng.app;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a screen of its own says, set in lines for its width.
 *
 * @param title what the screen is
 * @param remark what stands at the right of the title
 * @param lines from top to bottom
 */
public record Sheet(String title, String remark, List<Line> lines) {
  /** The columns kept free on the left and on the right. */
  public static final int MARGIN = 2;

  public Sheet {
    lines = List.copyOf(lines);
  }

  /**
   * A line: its parts from left to right.
   *
   * @param item the number of what can be chosen that it belongs to, or {@link #NO_ITEM}
   */
  public record Line(int item, List<Part> parts) {
    /** Belongs to nothing that can be chosen. */
    public static final int NO_ITEM = -1;

    public Line {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Words that stand on a line.
   *
   * @param column where they start, counted from the screen's left edge
   * @param speaker the participant whose colour they have, or null
   */
  public record Part(int column, String text, Tone tone, String speaker) {}

  /** How words sound. */
  public enum Tone {
    PLAIN,
    LOUD,
    QUIET,
    /** What is right, and what is wrong. */
    RIGHT,
    WRONG,
    /** Amounts. */
    BAR,
    /** Words quoted inside a longer text. */
    QUOTED,
    /** What a reader has to know before going on. */
    WARNING
  }

  /** How many items can be chosen. */
  public int items() {
    return 1 + lines.stream().mapToInt(Line::item).max().orElse(Line.NO_ITEM);
  }

  /** The first line of an item; 0 if there is no such item. */
  int start(int item) {
    return itemLines(item).findFirst().orElse(0);
  }

  /** The last line of an item; 0 if there is no such item. */
  int end(int item) {
    return itemLines(item).max().orElse(0);
  }

  private IntStream itemLines(int item) {
    return IntStream.range(0, lines.size()).filter(line -> lines.get(line).item() == item);
  }
}
