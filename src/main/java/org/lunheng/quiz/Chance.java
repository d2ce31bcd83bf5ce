package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Numbers that look like chance and are the same for the same seed everywhere: SplitMix64 (Steele,
 * Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014).
 */
final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  /** Chance for one card, so that a seed does not put all right options in the same place. */
  Chance(long seed, String card) {
    state = seed;
    for (int i = 0; i < card.length(); i++) {
      state = next() ^ card.charAt(i);
    }
  }

  /** A number from 0 to {@code bound} - 1. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** The same elements in another order (Fisher and Yates). */
  <T> List<T> shuffled(List<T> elements) {
    List<T> shuffled = new ArrayList<>(elements);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, below(i + 1));
    }
    return shuffled;
  }

  private long next() {
    state += GOLDEN;
    long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
