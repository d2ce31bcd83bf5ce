package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps apart what Anki calls siblings: cards that rest on the same claim or on the same quotation,
 * so that the feedback to one gives away the other.
 */
final class Siblings {
  private Siblings() {}

  /**
   * The same cards: first those that resemble none of the taken ones and none before them, then the
   * others, both in the order given.
   */
  static List<Card> apart(List<Card> cards, Collection<Card> taken) {
    Set<Object> shown = new HashSet<>();
    taken.forEach(card -> shown.addAll(grounds(card)));
    List<Card> apart = new ArrayList<>();
    List<Card> others = new ArrayList<>();
    for (Card card : cards) {
      List<Object> grounds = grounds(card);
      boolean isAlone = grounds.stream().noneMatch(shown::contains);
      (isAlone ? apart : others).add(card);
      shown.addAll(isAlone ? grounds : List.of());
    }
    apart.addAll(others);
    return apart;
  }

  /** What a card rests on; claims count by their ids. */
  private static List<Object> grounds(Card card) {
    return Stream.<Object>concat(
            card.claims().stream().map(claim -> claim.id()), Stream.ofNullable(card.quotation()))
        .toList();
  }
}
