package org.lunheng.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody who mistyped a name may have meant. */
public final class NearMatches {
  private static final int AT_MOST = 3;

  private NearMatches() {}

  /** The known names most like the wanted one, the likest first; none if none is like it. */
  public static List<String> of(String wanted, List<String> known) {
    String name = wanted.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> 2 * distance(name, candidate) < candidate.length())
        .sorted(Comparator.comparingInt(candidate -> distance(name, candidate)))
        .limit(AT_MOST)
        .toList();
  }

  /** 0 where one begins a part of the other, otherwise the edits between them (Levenshtein). */
  private static int distance(String wanted, String candidate) {
    return !wanted.isEmpty() && ("-" + candidate).contains("-" + wanted)
        ? 0
        : edits(wanted, candidate);
  }

  private static int edits(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
