package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lunheng.corpus.argument.Claim;

/**
 * Keeps apart what Anki calls siblings: cards that rest on the same claim or on the same quotation,
 * so that the feedback to one gives away the other.
 */
final class Siblings {
  /** The ids of claims, and quotations. */
  private final Set<Object> shown = new HashSet<>();

  private Siblings() {}

  /**
   * The same cards: first those that resemble none of the taken ones and none before them, then the
   * others, both in the order given.
   */
  static List<Card> apart(List<Card> cards, Collection<Card> taken) {
    Siblings siblings = new Siblings();
    taken.forEach(siblings::show);
    List<Card> apart = new ArrayList<>(cards.size());
    List<Card> others = new ArrayList<>();
    for (Card card : cards) {
      if (siblings.resembles(card)) {
        others.add(card);
      } else {
        apart.add(card);
        siblings.show(card);
      }
    }
    apart.addAll(others);
    return apart;
  }

  private void show(Card card) {
    for (Claim claim : card.claims()) {
      shown.add(claim.id());
    }
    if (card.quotation() != null) {
      shown.add(card.quotation());
    }
  }

  private boolean resembles(Card card) {
    for (Claim claim : card.claims()) {
      if (shown.contains(claim.id())) {
        return true;
      }
    }
    return card.quotation() != null && shown.contains(card.quotation());
  }
}
