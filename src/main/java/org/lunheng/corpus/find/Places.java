package org.lunheng.corpus.find;

import java.util.List;

/** Looks for something in one folded text. */
interface Places {
  /** Finds nothing. */
  Places NOWHERE = (folded, places) -> {};

  /** Hands out where it stands, from left to right, no two places overlapping, none empty. */
  void in(String folded, Sink places);

  /** Takes places. */
  interface Sink {
    /** Takes one; string indices, {@code to} exclusive. */
    void add(int from, int to);
  }

  /** One phrase. */
  static Places of(String phrase) {
    return (folded, places) -> {
      int length = phrase.length();
      for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + length)) {
        places.add(at, at + length);
      }
    };
  }

  /** Several words, nowhere unless they are all there. */
  static Places of(List<String> words) {
    return (folded, places) -> {
      if (!words.stream().allMatch(folded::contains)) {
        return;
      }
      int at = 0;
      while (at < folded.length()) {
        int from = at;
        int length = longestAt(folded, from, words);
        if (length > 0) {
          places.add(from, from + length);
        }
        at += Math.max(1, length);
      }
    };
  }

  private static int longestAt(String folded, int at, List<String> words) {
    int longest = 0;
    for (String word : words) {
      if (word.length() > longest && folded.startsWith(word, at)) {
        longest = word.length();
      }
    }
    return longest;
  }
}
