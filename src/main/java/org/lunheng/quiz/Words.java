package org.lunheng.quiz;

/** Finds words in folded texts. A Latin word is none inside a longer one. */
final class Words {
  private Words() {}

  /** Whether a text has a word. */
  static boolean has(String text, String word) {
    return indexOf(text, word, 0) >= 0;
  }

  /** Where a word stands first from an index on; -1 if nowhere. */
  static int indexOf(String text, String word, int from) {
    for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
      if (isAt(text, word, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a word stands at an index. */
  static boolean isAt(String text, String word, int at) {
    return text.startsWith(word, at) && !isInside(text, at) && !isInside(text, at + word.length());
  }

  private static boolean isInside(String text, int index) {
    return index > 0
        && index < text.length()
        && isLatin(text.charAt(index - 1))
        && isLatin(text.charAt(index));
  }

  static boolean isLatin(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}
