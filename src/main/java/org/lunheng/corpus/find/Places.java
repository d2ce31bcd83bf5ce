package org.lunheng.corpus.find;

import java.util.List;

/** Looks for something in one folded text. */
interface Places {
  /** Finds nothing. */
  Places NOWHERE = (folded, places) -> {};

  /** Hands out where it stands, from left to right, no two places overlapping, none empty. */
  void in(String folded, Sink places);

  /** Whether it may stand in a text with such initials; where it does not, it is not there. */
  default boolean mayBeIn(InitialPairs pairs) {
    return true;
  }

  /** Takes places. */
  interface Sink {
    /** Takes one; string indices, {@code to} exclusive. */
    void add(int from, int to);
  }

  /** One phrase. */
  static Places of(String phrase) {
    return new Phrase(phrase);
  }

  /** Several words, nowhere unless they are all there; where two begin, the longer one counts. */
  static Places of(List<String> words) {
    return (folded, places) -> {
      int[] next = new int[words.size()];
      for (int i = 0; i < next.length; i++) {
        next[i] = folded.indexOf(words.get(i));
        if (next[i] < 0) {
          return;
        }
      }
      for (int from = first(next); from < folded.length(); from = first(next)) {
        int to = from + longestAt(from, next, words);
        places.add(from, to);
        for (int i = 0; i < next.length; i++) {
          if (next[i] < to) {
            int found = folded.indexOf(words.get(i), to);
            next[i] = found < 0 ? Integer.MAX_VALUE : found;
          }
        }
      }
    };
  }

  private static int first(int[] next) {
    int first = Integer.MAX_VALUE;
    for (int at : next) {
      first = Math.min(first, at);
    }
    return first;
  }

  private static int longestAt(int at, int[] next, List<String> words) {
    int longest = 0;
    for (int i = 0; i < next.length; i++) {
      if (next[i] == at) {
        longest = Math.max(longest, words.get(i).length());
      }
    }
    return longest;
  }
}
