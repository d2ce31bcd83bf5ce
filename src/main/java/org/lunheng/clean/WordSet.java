package org.lunheng.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that a text is looked through for in one pass, however many they are. A Latin word does not
 * stand inside a longer one.
 */
final class WordSet {
  private final BitSet firsts = new BitSet();

  /** The words by their first char, longer ones first. */
  private final Map<Character, List<String>> words = new HashMap<>();

  WordSet(Collection<String> all) {
    for (String word : all) {
      firsts.set(word.charAt(0));
      words.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
    }
    words.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /** The length in chars of the longest word at an index; 0 if there is none. */
  int lengthAt(String text, int index) {
    char first = text.charAt(index);
    if (firsts.get(first)) {
      for (String word : words.get(first)) {
        if (standsAt(text, index, word)) {
          return word.length();
        }
      }
    }
    return 0;
  }

  /** The words that stand at an index, longer ones first. */
  List<String> at(String text, int index) {
    char first = text.charAt(index);
    return firsts.get(first)
        ? words.get(first).stream().filter(word -> standsAt(text, index, word)).toList()
        : List.of();
  }

  private static boolean standsAt(String text, int index, String word) {
    int end = index + word.length();
    return text.startsWith(word, index) && !isInside(text, index) && !isInside(text, end);
  }

  /** Whether an index parts two chars of one Latin word or number. */
  private static boolean isInside(String text, int index) {
    return index > 0
        && index < text.length()
        && isLatin(text.charAt(index - 1))
        && isLatin(text.charAt(index));
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** Whether one of the words stands in a text. */
  boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (lengthAt(text, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
