package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The order of a round. A card asks for the first of its speakers. Of n cards of which m ask for
 * the same participant and none more often, no two in a row ask for the same one if m is at most (n
 * + 1) / 2; otherwise 2m - n - 1 do, which is the fewest possible. Next to that, neighbours share
 * no other participant, topic or kind where the cards left allow it.
 */
final class Interleaving {
  private Interleaving() {}

  /** The same cards in another order, which the seed gives. */
  static List<Card> of(List<Card> cards, long seed) {
    List<Card> left = new ArrayList<>(new Chance(seed, "round").shuffled(cards));
    List<Card> order = new ArrayList<>();
    while (!left.isEmpty()) {
      Card last = order.isEmpty() ? null : order.get(order.size() - 1);
      Card next =
          allowed(left, last).stream()
              .min(Comparator.comparingInt(card -> likeness(card, last)))
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
    Map<String, List<Card>> bySpeaker =
        others.stream().collect(Collectors.groupingBy(Interleaving::asked));
    return bySpeaker.values().stream()
        .filter(group -> 2 * group.size() > left.size())
        .findFirst()
        .orElse(others);
  }

  private static String asked(Card card) {
    return card.speakers().get(0);
  }

  /** In how many ways a card is like the one before. */
  private static int likeness(Card card, Card last) {
    if (last == null) {
      return 0;
    }
    boolean topic = card.topic() != null && card.topic().equals(last.topic());
    boolean people = !Collections.disjoint(card.speakers(), last.speakers());
    return (topic ? 1 : 0) + (people ? 1 : 0) + (card.kind() == last.kind() ? 1 : 0);
  }
}
