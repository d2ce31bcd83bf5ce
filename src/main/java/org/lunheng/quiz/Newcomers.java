package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunheng.corpus.argument.Claim;

/**
 * The order in which new cards are met. Within a kind it is that of the ids, which mixes topics and
 * speakers; cards about the pair that the reader confuses most stand {@link #EAGER} times as far
 * forward, cards about other pairs less so. Kinds take turns, the one met least first.
 *
 * <p>It is asked for at every start of a quiz, for all cards and by many readers of one host, so it
 * goes through them without making much.
 */
final class Newcomers {
  private static final double EAGER = 3;

  private final Progress progress;
  private final Map<String, Card> recognized = new HashMap<>();
  private final Map<String, Integer> confused = new HashMap<>();
  private final int most;

  /** The cards of a kind that wait, the first one first, and how many of the kind were met. */
  private record Queue(List<Card> waiting, int met) {}

  /** A card and how far back it stands. */
  private record Placed(Card card, double place) {}

  private Newcomers(Collection<Card> cards, Progress progress) {
    this.progress = progress;
    for (Card card : cards) {
      if (card.kind() == CardKind.CLAIM_SPEAKER) {
        recognized.put(card.claims().get(0).id(), card);
      }
      for (String speaker : card.speakers()) {
        confused.computeIfAbsent(speaker, progress.confusions()::most);
      }
    }
    this.most = confused.values().stream().mapToInt(count -> count).max().orElse(0);
  }

  /** Those of the cards that the reader may meet, the first one first. */
  static List<Card> of(Collection<Card> cards, Progress progress) {
    return new Newcomers(cards, progress).ordered(cards);
  }

  private List<Card> ordered(Collection<Card> cards) {
    Map<CardKind, List<Card>> kinds = new EnumMap<>(CardKind.class);
    for (Card card : cards) {
      kinds.computeIfAbsent(card.kind(), kind -> new ArrayList<>()).add(card);
    }
    List<Queue> queues = new ArrayList<>();
    kinds.values().forEach(kind -> queues.add(queue(kind)));
    // stable, so that kinds that were met equally keep their own order
    queues.sort(Comparator.comparingInt(Queue::met));
    int longest = queues.stream().mapToInt(queue -> queue.waiting().size()).max().orElse(0);
    List<Card> ordered = new ArrayList<>();
    for (int turn = 0; turn < longest; turn++) {
      for (Queue queue : queues) {
        if (turn < queue.waiting().size()) {
          ordered.add(queue.waiting().get(turn));
        }
      }
    }
    return ordered;
  }

  private Queue queue(List<Card> kind) {
    kind.sort(Comparator.comparing(Card::id));
    List<Placed> waiting = new ArrayList<>();
    int met = 0;
    for (int i = 0; i < kind.size(); i++) {
      Card card = kind.get(i);
      if (isMet(card)) {
        met++;
      } else if (mayBeMet(card)) {
        waiting.add(new Placed(card, (i + 1) / (1 + (EAGER - 1) * share(card))));
      }
    }
    waiting.sort(Comparator.comparingDouble(Placed::place));
    return new Queue(waiting.stream().map(Placed::card).toList(), met);
  }

  private boolean isMet(Card card) {
    return progress.schedule().memory(card.id()).isPresent();
  }

  /** To type a name comes when choosing it has become easy, if there is a card for choosing it. */
  private boolean mayBeMet(Card card) {
    Card easier = card.kind() == CardKind.RECALL ? recognized.get(card.claims().get(0).id()) : null;
    return easier == null || progress.isMature(easier);
  }

  /** How much a card is about a confusion: 1 for the pair that is confused most, 0 for none. */
  private double share(Card card) {
    return most == 0 ? 0 : (double) confusion(card) / most;
  }

  /** A card about several people is about the pairs among them, others are about every pair. */
  private int confusion(Card card) {
    Set<String> people = new LinkedHashSet<>(card.speakers());
    for (Claim claim : card.claims()) {
      people.add(claim.speaker());
    }
    if (people.size() == 1) {
      return confused.get(people.iterator().next());
    }
    int confusion = 0;
    for (String one : people) {
      for (String other : people) {
        confusion = Math.max(confusion, progress.confusions().between(one, other));
      }
    }
    return confusion;
  }
}
