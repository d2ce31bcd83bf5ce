package org.lunheng.quiz;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lunheng.corpus.argument.Claim;

/**
 * The order in which new cards are met. Within a kind it is that of the ids, which mixes topics and
 * speakers; cards about the pair that the reader confuses most stand {@link #EAGER} times as far
 * forward, cards about other pairs less so. Kinds take turns, the one met least first.
 */
final class Newcomers {
  private static final double EAGER = 3;

  private final Progress progress;
  private final Map<String, Card> recognized = new HashMap<>();
  private final Map<String, Integer> confused;
  private final int most;

  /** A card that waits, and how many of its kind wait before it. */
  private record Turn(Card card, int before, long met) {}

  private Newcomers(Collection<Card> cards, Progress progress) {
    this.progress = progress;
    cards.stream()
        .filter(card -> card.kind() == CardKind.CLAIM_SPEAKER)
        .forEach(card -> recognized.put(card.claims().get(0).id(), card));
    this.confused =
        cards.stream()
            .flatMap(card -> card.speakers().stream())
            .distinct()
            .collect(Collectors.toMap(id -> id, progress.confusions()::most));
    this.most = confused.values().stream().mapToInt(count -> count).max().orElse(0);
  }

  /** Those of the cards that the reader may meet, the first one first. */
  static List<Card> of(Collection<Card> cards, Progress progress) {
    return new Newcomers(cards, progress).ordered(cards);
  }

  private List<Card> ordered(Collection<Card> cards) {
    Map<CardKind, List<Card>> kinds =
        cards.stream()
            .sorted(Comparator.comparing(Card::id))
            .collect(
                Collectors.groupingBy(
                    Card::kind, () -> new EnumMap<>(CardKind.class), Collectors.toList()));
    return kinds.values().stream()
        .flatMap(this::turns)
        .sorted(
            Comparator.comparingInt(Turn::before)
                .thenComparingLong(Turn::met)
                .thenComparing(turn -> turn.card().kind()))
        .map(Turn::card)
        .toList();
  }

  /** The cards of one kind that may be met, one turn for each. */
  private Stream<Turn> turns(List<Card> kind) {
    Map<String, Double> places = new HashMap<>();
    for (int i = 0; i < kind.size(); i++) {
      places.put(kind.get(i).id(), (i + 1) / (1 + (EAGER - 1) * share(kind.get(i))));
    }
    long met = kind.stream().filter(this::isMet).count();
    List<Card> waiting =
        kind.stream()
            .filter(this::mayBeMet)
            .sorted(Comparator.comparing(card -> places.get(card.id())))
            .toList();
    return IntStream.range(0, waiting.size()).mapToObj(i -> new Turn(waiting.get(i), i, met));
  }

  private boolean isMet(Card card) {
    return progress.schedule().memory(card.id()).isPresent();
  }

  /** To type a name comes when choosing it has become easy, if there is a card for choosing it. */
  private boolean mayBeMet(Card card) {
    Card easier = card.kind() == CardKind.RECALL ? recognized.get(card.claims().get(0).id()) : null;
    return !isMet(card) && (easier == null || progress.isMature(easier));
  }

  /** How much a card is about a confusion: 1 for the pair that is confused most, 0 for none. */
  private double share(Card card) {
    return most == 0 ? 0 : (double) confusion(card) / most;
  }

  /** A card about several people is about the pairs among them, others are about every pair. */
  private int confusion(Card card) {
    List<String> people =
        Stream.concat(card.speakers().stream(), card.claims().stream().map(Claim::speaker))
            .distinct()
            .toList();
    return people.size() == 1
        ? confused.get(people.get(0))
        : people.stream()
            .flatMapToInt(
                one -> people.stream().mapToInt(other -> progress.confusions().between(one, other)))
            .max()
            .orElse(0);
  }
}
