package org.lunheng.quiz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private final Map<String, Set<String>> chinese = new HashMap<>();
  private final Map<String, Set<String>> english = new HashMap<>();

  /** Whether two claims may say the same. */
  boolean areAlike(Claim one, Claim other) {
    return share(pairs(one), pairs(other)) >= MUCH || share(stems(one), stems(other)) >= MUCH;
  }

  private Set<String> pairs(Claim claim) {
    return chinese.computeIfAbsent(claim.id(), id -> pairs(claim.summary().hans()));
  }

  private Set<String> stems(Claim claim) {
    return english.computeIfAbsent(claim.id(), id -> stems(claim.summary().en()));
  }

  private static double share(Set<String> one, Set<String> other) {
    Set<String> few = one.size() < other.size() ? one : other;
    Set<String> many = few == one ? other : one;
    long shared = few.stream().filter(many::contains).count();
    return few.isEmpty() ? 0 : (double) shared / few.size();
  }

  /** All two characters that stand side by side. */
  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i))) {
        pairs.add(text.substring(i - 1, i + 1));
      }
    }
    return pairs;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      stems.add(word.group().substring(0, Math.min(STEM, word.group().length())));
    }
    return stems;
  }
}
