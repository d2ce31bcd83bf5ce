package org.lunheng.text;

/**
 * How many terminal columns code points take: 0, 1 or 2, by Unicode's East Asian Width (UAX #11).
 * What may not be sent to a terminal counts as what {@link Printable#shown} puts in its place.
 *
 * @param ambiguousWide whether the terminal gives ambiguous code points (“ ” … — · → ★ │) two
 *     columns
 */
public record CellWidth(boolean ambiguousWide) {
  /** Ambiguous code points take one column. */
  public static final CellWidth NARROW = new CellWidth(false);

  /** Ambiguous code points take two columns. */
  public static final CellWidth WIDE = new CellWidth(true);

  /** The columns of a code point: 0, 1 or 2. */
  public int of(int codePoint) {
    if (codePoint >= ' ' && codePoint <= '~') {
      return 1;
    }
    if (codePoint >= '\u4E00' && codePoint <= '\u9FFF') {
      return 2;
    }
    return lookUp(Printable.shown(codePoint));
  }

  /** The columns of a text: the sum over its code points. */
  public int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The columns of a part of a text, between two string indexes. */
  public int of(CharSequence text, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; ) {
      int codePoint = Character.codePointAt(text, i);
      columns += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return columns;
  }

  private int lookUp(int codePoint) {
    if (EastAsianWidth.isWide(codePoint)) {
      return 2;
    }
    if (EastAsianWidth.isZero(codePoint)) {
      return 0;
    }
    return ambiguousWide && EastAsianWidth.isAmbiguous(codePoint) ? 2 : 1;
  }
}
