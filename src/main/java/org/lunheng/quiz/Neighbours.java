package org.lunheng.quiz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What stands beside the terms of a library. A term that has never been seen before or after the
 * same character as another one is mostly of another part of speech, or no company for it.
 */
final class Neighbours {
  private static final char PUNCTUATION = '，';
  private static final char LATIN = 'A';

  private final Map<String, Set<Character>> before = new HashMap<>();
  private final Map<String, Set<Character>> after = new HashMap<>();

  /** Takes note of a term in a text. */
  void learn(String term, String text, int from, int to) {
    before.computeIfAbsent(term, key -> new HashSet<>()).add(left(text, from));
    after.computeIfAbsent(term, key -> new HashSet<>()).add(right(text, to));
  }

  /** Whether a term has been seen between such characters, if not between both at once. */
  boolean fit(String term, String text, int from, int to) {
    return before.getOrDefault(term, Set.of()).contains(left(text, from))
        && after.getOrDefault(term, Set.of()).contains(right(text, to));
  }

  private static char left(String text, int from) {
    int at = from - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? PUNCTUATION : sort(text.charAt(at));
  }

  private static char right(String text, int to) {
    int at = to;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? PUNCTUATION : sort(text.charAt(at));
  }

  private static char sort(char c) {
    if (Character.isIdeographic(c)) {
      return c;
    }
    return Words.isLatin(c) ? LATIN : PUNCTUATION;
  }
}
