package org.lunheng.document;

/**
 * A stretch of one raw line.
 *
 * @param line the raw line, counted from 1
 * @param from the first code point, counted from 0 at the line's start
 * @param to the code point after the last one; equal to {@code from} for an empty place
 */
public record Span(int line, int from, int to) {
  public Span {
    if (line < 1 || from < 0 || to < from) {
      throw new IllegalArgumentException(
          "A span needs line >= 1 and 0 <= from <= to, not " + line + ":" + from + "-" + to);
    }
  }

  /** The number of code points in it. */
  public int length() {
    return to - from;
  }

  /** Whether the two stretches share a code point. */
  public boolean overlaps(Span other) {
    return line == other.line && from < other.to && other.from < to;
  }

  /** Whether {@code other} lies inside this stretch; its ends may coincide. */
  public boolean contains(Span other) {
    return line == other.line && from <= other.from && other.to <= to;
  }
}
