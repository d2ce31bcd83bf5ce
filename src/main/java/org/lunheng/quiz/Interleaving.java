package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The order of a round. A card asks for the first of its speakers. Of n cards of which m ask for
 * the same participant and none more often, no two in a row ask for the same one if m is at most (n
 * + 1) / 2; otherwise 2m - n - 1 do, which is the fewest possible. Of several such orders it is the
 * one in which neighbours least often share another participant, the topic or the kind.
 */
final class Interleaving {
  private static final int TRIES = 8;

  private Interleaving() {}

  /** The same cards in another order, which the seed gives. */
  static List<Card> of(List<Card> cards, long seed) {
    Chance chance = new Chance(seed, "round");
    return IntStream.range(0, TRIES)
        .mapToObj(i -> ordered(chance.shuffled(cards)))
        .min(Comparator.comparingInt(Interleaving::likeness))
        .orElseThrow();
  }

  private static List<Card> ordered(List<Card> cards) {
    List<Card> left = new ArrayList<>(cards);
    List<Card> order = new ArrayList<>();
    while (!left.isEmpty()) {
      Card last = order.isEmpty() ? null : order.get(order.size() - 1);
      Card next =
          allowed(left, last).stream()
              .min(Comparator.comparingInt(card -> last == null ? 0 : likeness(card, last)))
              .orElseThrow();
      left.remove(next);
      order.add(next);
    }
    return order;
  }

  /**
   * Whoever more than half of the cards ask for has to be next, or else two of these would meet
   * later; except after such a card. The last one comes again only if nobody else is left.
   */
  private static List<Card> allowed(List<Card> left, Card last) {
    List<Card> others =
        left.stream().filter(card -> last == null || !asked(card).equals(asked(last))).toList();
    if (others.isEmpty()) {
      return left;
    }
    Map<String, Integer> counts = new HashMap<>();
    others.forEach(card -> counts.merge(asked(card), 1, Integer::sum));
    return counts.keySet().stream()
        .filter(speaker -> 2 * counts.get(speaker) > left.size())
        .findFirst()
        .map(speaker -> others.stream().filter(card -> asked(card).equals(speaker)).toList())
        .orElse(others);
  }

  private static String asked(Card card) {
    return card.speakers().get(0);
  }

  private static int likeness(List<Card> order) {
    return IntStream.range(1, order.size())
        .map(i -> likeness(order.get(i), order.get(i - 1)))
        .sum();
  }

  /** A participant that both are about weighs more than topic and kind together. */
  private static int likeness(Card card, Card last) {
    boolean topic = card.topic() != null && card.topic().equals(last.topic());
    boolean people = !Collections.disjoint(card.speakers(), last.speakers());
    return (people ? 3 : 0) + (topic ? 1 : 0) + (card.kind() == last.kind() ? 1 : 0);
  }
}
