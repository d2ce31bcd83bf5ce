package org.lunheng.text;

import java.util.Arrays;

/**
 * Which string index of a converted text belongs to which one of its source. It grows in both
 * directions and never leaves a text. Most words keep their length, so only the ends of those that
 * do not are kept.
 */
public final class OffsetMap {
  /** Every index belongs to itself. */
  public static final OffsetMap IDENTITY = new OffsetMap(new int[] {0}, new int[] {0});

  /** Where stretches begin, in the source and in the converted text; the first one at 0. */
  private final int[] sources;

  private final int[] targets;

  private OffsetMap(int[] sources, int[] targets) {
    this.sources = sources;
    this.targets = targets;
  }

  /**
   * The source's index for an index of the converted text. Inside a word that changed its length it
   * is as far from the word's start, at most at the word's end.
   */
  public int sourceOf(int converted) {
    return mapped(converted, targets, sources);
  }

  /** The converted text's index for an index of the source, likewise. */
  public int convertedOf(int source) {
    return mapped(source, sources, targets);
  }

  private static int mapped(int index, int[] from, int[] to) {
    int found = Arrays.binarySearch(from, index);
    int stretch = found >= 0 ? found : -found - 2;
    int there = to[stretch] + index - from[stretch];
    return stretch + 1 < to.length ? Math.min(there, to[stretch + 1]) : there;
  }

  /** Collects the words that change their length, from left to right. */
  static final class Builder {
    private int[] sources = {0};
    private int[] targets = {0};
    private int count = 1;

    /** A word that takes {@code length} in the source and another length when converted. */
    void add(int source, int length, int converted, int convertedLength) {
      mark(source, converted);
      mark(source + length, converted + convertedLength);
    }

    OffsetMap build() {
      return count == 1
          ? IDENTITY
          : new OffsetMap(Arrays.copyOf(sources, count), Arrays.copyOf(targets, count));
    }

    private void mark(int source, int target) {
      if (sources[count - 1] == source && targets[count - 1] == target) {
        return;
      }
      if (count == sources.length) {
        sources = Arrays.copyOf(sources, 2 * count + 2);
        targets = Arrays.copyOf(targets, 2 * count + 2);
      }
      sources[count] = source;
      targets[count++] = target;
    }
  }
}
