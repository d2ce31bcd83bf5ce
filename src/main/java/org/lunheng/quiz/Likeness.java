package org.lunheng.quiz;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lunheng.corpus.argument.Claim;

/**
 * Tells which claims may say the same: those whose summaries share much, in Chinese or in English.
 * It measures words, not sense, so it only ever forbids.
 */
final class Likeness {
  /** The share of the shorter summary that two claims may have in common. */
  private static final double MUCH = 0.3;

  private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

  /** Words of one family are alike: generalise, generalisation. */
  private static final int STEM = 5;

  private final List<Marks> marks;

  /** What a summary is known by: numbers for what it has, in order. */
  private record Marks(int[] chinese, int[] english) {}

  Likeness(List<Claim> claims) {
    marks =
        claims.stream()
            .map(Claim::summary)
            .map(summary -> new Marks(pairs(summary.hans()), stems(summary.en())))
            .toList();
  }

  /** Whether two of the claims, counted from 0, may say the same. */
  boolean areAlike(int one, int other) {
    Marks ones = marks.get(one);
    Marks others = marks.get(other);
    return share(ones.chinese, others.chinese) >= MUCH
        || share(ones.english, others.english) >= MUCH;
  }

  private static double share(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      shared += one[i] == other[j] ? 1 : 0;
      boolean next = one[i] <= other[j];
      j += one[i] >= other[j] ? 1 : 0;
      i += next ? 1 : 0;
    }
    int fewer = Math.min(one.length, other.length);
    return fewer == 0 ? 0 : (double) shared / fewer;
  }

  /** All two letters that stand side by side. */
  private static int[] pairs(String text) {
    return IntStream.range(1, text.length())
        .filter(i -> Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i)))
        .map(i -> text.charAt(i - 1) << Character.SIZE | text.charAt(i))
        .sorted()
        .distinct()
        .toArray();
  }

  /** The stems of all longer words; a rare clash of two of them only forbids more. */
  private static int[] stems(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group().substring(0, Math.min(STEM, word.group().length())))
        .mapToInt(String::hashCode)
        .sorted()
        .distinct()
        .toArray();
  }
}
