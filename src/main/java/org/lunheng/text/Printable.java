package org.lunheng.text;

/** Tells which code points may be sent to a terminal, and what to show in place of the others. */
public final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /**
   * Whether a code point is harmless on a terminal. Not harmless are control codes (C0, DEL, C1),
   * which make up escape sequences; line and paragraph separators and bidirectional controls, which
   * reorder what stands around them; tags and the byte order mark, which hide text; and what is no
   * character at all (surrogates, noncharacters).
   *
   * <p>Code points that Unicode has not assigned yet are printable, so that the answer does not
   * depend on the Java version.
   */
  public static boolean isPrintable(int codePoint) {
    return !isControl(codePoint)
        && !isBidirectionalControl(codePoint)
        && !isTag(codePoint)
        && isCharacter(codePoint);
  }

  /** What to show for a code point: itself, a space for a tab, else U+FFFD if not printable. */
  public static int shown(int codePoint) {
    if (codePoint == '\t') {
      return ' ';
    }
    return isPrintable(codePoint) ? codePoint : REPLACEMENT;
  }

  /**
   * A text as it may be sent to a terminal, each code point as {@link #shown}. Indexes stay valid
   * while nothing above U+FFFF was replaced.
   */
  public static String clean(String text) {
    int clean = cleanPrefix(text);
    if (clean == text.length()) {
      return text;
    }
    StringBuilder cleaned = new StringBuilder(text.length()).append(text, 0, clean);
    text.substring(clean).codePoints().map(Printable::shown).forEach(cleaned::appendCodePoint);
    return cleaned.toString();
  }

  /** The string index of the first code point that is shown as another, or the text's length. */
  private static int cleanPrefix(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (shown(codePoint) != codePoint) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static boolean isControl(int codePoint) {
    return codePoint < ' ' || codePoint >= 0x7F && codePoint <= 0x9F;
  }

  /** UAX #9, table 4, and the separators that lie beside those codes. */
  private static boolean isBidirectionalControl(int codePoint) {
    return codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || codePoint >= 0x2028 && codePoint <= 0x202E
        || codePoint >= 0x2066 && codePoint <= 0x2069;
  }

  private static boolean isTag(int codePoint) {
    return codePoint == 0xFEFF || codePoint >= 0xE0000 && codePoint <= 0xE007F;
  }

  private static boolean isCharacter(int codePoint) {
    return codePoint <= Character.MAX_CODE_POINT
        && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
        && (codePoint < 0xFDD0 || codePoint > 0xFDEF)
        && (codePoint & 0xFFFE) != 0xFFFE;
  }
}
