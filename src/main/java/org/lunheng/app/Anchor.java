package org.lunheng.app;

import java.util.Comparator;

/**
 * A place in an interview that stays the same however wide the text is set.
 *
 * @param paragraph the paragraph, counted from 0 through all blocks
 * @param index the string index in its text; negative for what is set in front of a paragraph (a
 *     blank line, a gap's mark, a name of its own line), -1 being the line right before the text
 */
public record Anchor(int paragraph, int index) implements Comparable<Anchor> {
  /** Where every interview starts. */
  public static final Anchor START = new Anchor(0, Integer.MIN_VALUE);

  private static final Comparator<Anchor> ORDER =
      Comparator.comparingInt(Anchor::paragraph).thenComparingInt(Anchor::index);

  /** Whether this is where every interview starts. */
  boolean isStart() {
    return paragraph == START.paragraph && index == START.index;
  }

  @Override
  public int compareTo(Anchor other) {
    return ORDER.compare(this, other);
  }
}
