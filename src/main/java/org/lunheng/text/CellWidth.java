package org.lunheng.text;

/** How many terminal columns code points take. */
public record CellWidth(boolean ambiguousWide) {
  /** Ambiguous code points take one column. */
  public static final CellWidth NARROW = new CellWidth(false);

  /** Ambiguous code points take two columns. */
  public static final CellWidth WIDE = new CellWidth(true);

  /** The columns of a code point: 0, 1 or 2. */
  public int of(int codePoint) {
    return codePoint < 0x20 ? 0 : codePoint < 0x1100 ? 1 : 2;
  }

  /** The columns of a text. */
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
}
