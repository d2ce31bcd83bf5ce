package org.lunheng.text;

import java.util.Arrays;

/** The words that a stretch of text is divided into. */
final class Division {
  private final PhraseTable words;
  private final char[] text;

  /** What the words from each place on to the stretch's end cost. */
  private final int[] costs;

  private final int[] entries;
  private final byte[] lengths;
  private int from;

  /**
   * @param capacity the longest stretch, in {@code char}s
   */
  Division(PhraseTable words, char[] text, int capacity) {
    this.words = words;
    this.text = text;
    this.costs = new int[capacity + 1];
    this.entries = new int[capacity];
    this.lengths = new byte[capacity];
  }

  /** Divides a stretch; what was known about another one is forgotten. */
  void divide(int start, int end) {
    from = start;
    costs[end - start] = 0;
    Arrays.fill(entries, 0, end - start, PhraseTable.NONE);
    for (int i = end - 1; i >= start; i--) {
      costs[i - start] = costs[i - start + 1] + PhraseTable.WORD;
      int possible = i + 1 < end ? words.lengths(text[i], text[i + 1]) : 0;
      if (possible != 0) {
        tryWords(i, end, possible);
      }
    }
  }

  /** The entry of the word that starts at a place, or {@link PhraseTable#NONE} for a character. */
  int wordAt(int index) {
    return entries[index - from];
  }

  /** The length of the word that starts at a place, in {@code char}s. */
  int lengthAt(int index) {
    return lengths[index - from];
  }

  private void tryWords(int start, int end, int possible) {
    int longest = Math.min(end - start, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(possible));
    int hash = text[start];
    for (int length = 2; length <= longest; length++) {
      hash = 31 * hash + text[start + length - 1];
      if ((possible & 1 << length) != 0) {
        int entry = words.find(text, start, length, hash);
        if (entry != PhraseTable.NONE) {
          take(start - from, entry, length);
        }
      }
    }
  }

  private void take(int place, int entry, int length) {
    int cost = costs[place + length] + words.cost(entry);
    if (cost < costs[place]) {
      costs[place] = cost;
      entries[place] = entry;
      lengths[place] = (byte) length;
    }
  }
}
