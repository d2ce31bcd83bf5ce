package org.lunheng.text;

/**
 * Goes through a text by grapheme clusters: what a reader takes for one character.
 *
 * <p>The rules are those of UAX #29 that matter on a terminal: marks stay with their base, two
 * regional indicators make a flag, a zero width joiner joins pictographs, a modifier colours one.
 * They are kept here because the JDK's own answer differs between 17 and 25. Clusters wider than a
 * limit are cut between their glyphs, so that every cluster can be placed somewhere.
 */
final class Clusters {
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int FIRST_SPACING_MARK = 0x0903;

  private final String text;
  private final CellWidth width;
  private final int limit;

  private int start;
  private int end;
  private int columns;
  private int base;
  private int last;

  /**
   * Starts before the first cluster.
   *
   * @param limit the columns that a cluster may take, at least 2
   */
  Clusters(String text, CellWidth width, int limit) {
    this.text = text;
    this.width = width;
    this.limit = limit;
  }

  /** Goes to the next cluster; false at the end of the text. */
  boolean next() {
    if (end == text.length()) {
      return false;
    }
    start = end;
    columns = 0;
    base = text.codePointAt(start);
    takeGlyph();
    while (joinsNext()) {
      int endBefore = end;
      int columnsBefore = columns;
      takeGlyph();
      if (columns > limit) {
        end = endBefore;
        columns = columnsBefore;
        break;
      }
    }
    return true;
  }

  /** The string index where the cluster begins. */
  int start() {
    return start;
  }

  /** The string index after the cluster. */
  int end() {
    return end;
  }

  /** The columns that the cluster takes. */
  int columns() {
    return columns;
  }

  /** The cluster's first code point. */
  int base() {
    return base;
  }

  /** Whether the cluster is its base alone. */
  boolean isSingle() {
    return end - start == Character.charCount(base);
  }

  /** The code point after the cluster, or 0 at the end of the text. */
  int following() {
    return end == text.length() ? 0 : text.codePointAt(end);
  }

  /** Takes a code point and all that have no width after it. */
  private void takeGlyph() {
    take(text.codePointAt(end));
    if (last == ZERO_WIDTH_SPACE) {
      return;
    }
    int mark = following();
    while (end < text.length() && mark != ZERO_WIDTH_SPACE && width.of(mark) == 0) {
      take(mark);
      mark = following();
    }
  }

  private void take(int codePoint) {
    last = codePoint;
    columns += width.of(codePoint);
    end += Character.charCount(codePoint);
  }

  private boolean joinsNext() {
    int next = following();
    if (next < FIRST_SPACING_MARK || isHan(next)) {
      return false;
    }
    if (isRegionalIndicator(next)) {
      return isRegionalIndicator(base) && isSingle();
    }
    if (isPictograph(base) && isPictograph(next)) {
      return last == ZERO_WIDTH_JOINER || isModifier(next);
    }
    return isSpacingMark(next);
  }

  /** Spares most of the text the look-ups. */
  private static boolean isHan(int codePoint) {
    return codePoint >= 0x3000 && codePoint <= 0x9FFF;
  }

  private static boolean isRegionalIndicator(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  /** The blocks that hold Unicode's Extended_Pictographic, nearly all of them pictographs. */
  private static boolean isPictograph(int codePoint) {
    return codePoint >= 0x2190 && codePoint <= 0x2BFF
        || codePoint >= 0x1F000 && codePoint <= 0x1FAFF && !isRegionalIndicator(codePoint);
  }

  private static boolean isModifier(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  private static boolean isSpacingMark(int codePoint) {
    return Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }
}
