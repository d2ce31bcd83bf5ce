package org.lunheng.corpus.find;

import org.lunheng.text.Syllables;

/**
 * Which initials stand one after the other in a text, in all readings of its characters: where two
 * that a spelling needs do not, the text need not be read. Small Latin letters stand for
 * themselves. It takes 88 bytes.
 */
final class InitialPairs {
  private static final int LETTERS = 26;

  private final long[] pairs = new long[(LETTERS * LETTERS + Long.SIZE - 1) / Long.SIZE];

  /** Of a folded text. */
  InitialPairs(String folded, Syllables syllables) {
    int before = 0;
    for (int i = 0; i < folded.length(); i++) {
      int here = syllables.initials(folded.charAt(i));
      for (int rest = before; rest != 0 && here != 0; rest &= rest - 1) {
        add(Integer.numberOfTrailingZeros(rest), here);
      }
      before = here;
    }
  }

  private void add(int first, int seconds) {
    for (int rest = seconds; rest != 0; rest &= rest - 1) {
      int bit = first * LETTERS + Integer.numberOfTrailingZeros(rest);
      pairs[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /** Whether a character that begins with one letter is followed by one that does with another. */
  boolean has(char first, char second) {
    int bit = (first - 'a') * LETTERS + second - 'a';
    return (pairs[bit / Long.SIZE] & 1L << bit) != 0;
  }
}
