package org.lunheng.quiz;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whom a reader named when asked whose a claim or a quotation is, counted over all answers. */
public final class Confusions {
  /** The kinds that ask for one participant by what this one alone said. */
  private static final Set<CardKind> WHO =
      EnumSet.of(CardKind.CLAIM_SPEAKER, CardKind.QUOTATION_SPEAKER, CardKind.RECALL);

  /** Nobody was asked for yet. */
  public static final Confusions NONE = new Confusions(Map.of());

  private final Map<String, Map<String, Integer>> counts;

  private Confusions(Map<String, Map<String, Integer>> counts) {
    this.counts = counts;
  }

  /**
   * Counts the answers of one reader to cards that the library still has; what names nobody does
   * not count.
   */
  public static Confusions of(Deck deck, Collection<Review> reviews) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Review answer : History.answers(reviews)) {
      Card card = deck.card(answer.card()).orElse(null);
      if (card != null && WHO.contains(card.kind()) && deck.isSpeaker(answer.chosen())) {
        counts
            .computeIfAbsent(card.speakers().get(0), key -> new HashMap<>())
            .merge(answer.chosen(), 1, Integer::sum);
      }
    }
    return new Confusions(counts);
  }

  /**
   * How often one participant was named when another was asked for; how often rightly if both are
   * the same.
   *
   * @param asked the id of the one asked for
   * @param named the id of the one named
   */
  public int count(String asked, String named) {
    return counts.getOrDefault(asked, Map.of()).getOrDefault(named, 0);
  }

  /** How often two were taken for each other, either way. */
  public int between(String one, String other) {
    return one.equals(other) ? 0 : count(one, other) + count(other, one);
  }

  /** How often a participant and the one it is confused with most were taken for each other. */
  public int most(String speaker) {
    return Stream.concat(
            counts.getOrDefault(speaker, Map.of()).keySet().stream(), counts.keySet().stream())
        .mapToInt(other -> between(speaker, other))
        .max()
        .orElse(0);
  }
}
