package org.lunheng.text;

import java.lang.Character.UnicodeScript;

/**
 * Makes texts comparable that differ in script, letter case or width alone: Traditional characters
 * become Simplified ones, capital letters small ones, full-width ASCII becomes narrow. One {@code
 * char} becomes one {@code char}, so an index in the folded text is one in the text itself.
 */
public final class Folding {
  private static final char FULL_WIDTH_FIRST = '\uFF01';
  private static final char FULL_WIDTH_LAST = '\uFF5E';
  private static final char FULL_WIDTH_SPACE = '\u3000';
  private static final int TO_ASCII = FULL_WIDTH_FIRST - '!';

  private final char[] folded = new char[1 << Character.SIZE];

  /**
   * A folding by a table.
   *
   * @param simplified what Traditional characters are in Simplified; entries that are no single
   *     {@code char} are left out
   */
  public Folding(CharacterTable simplified) {
    for (int i = 0; i < folded.length; i++) {
      char c = (char) i;
      char narrow = Character.toLowerCase(narrowed(c));
      folded[i] =
          Character.isSurrogate(c) || simplified.isLong(narrow) ? narrow : simplified.of(narrow);
    }
  }

  /** The folded character. */
  public char of(char c) {
    return folded[c];
  }

  /** The folded text, of the same length. */
  public String of(String text) {
    return new String(chars(text));
  }

  /** The characters of the folded text. */
  public char[] chars(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = folded[chars[i]];
    }
    return chars;
  }

  /** Whether a folded character is a Latin letter or a digit. */
  public static boolean isOfLatinWord(char c) {
    return c < 0x80
        ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
        : Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN
            || Character.isDigit(c);
  }

  private static char narrowed(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return (char) (c - TO_ASCII);
    }
    return c == FULL_WIDTH_SPACE ? ' ' : c;
  }
}
