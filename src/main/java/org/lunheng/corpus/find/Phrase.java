package org.lunheng.corpus.find;

/**
 * Looks for words as they were typed.
 *
 * @param words folded
 */
record Phrase(String words) implements Places {
  @Override
  public void in(String folded, Sink places) {
    int length = words.length();
    for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + length)) {
      places.add(at, at + length);
    }
  }

  /** Small Latin letters are their own initials; of all else nothing is known. */
  @Override
  public boolean mayBeIn(InitialPairs pairs) {
    for (int i = 1; i < words.length(); i++) {
      char before = words.charAt(i - 1);
      char here = words.charAt(i);
      if (isSmall(before) && isSmall(here) && !pairs.has(before, here)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
