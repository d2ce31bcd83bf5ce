package org.lunheng.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a reader may be asked at an instant, and the rounds made of it. The same reviews and instant
 * give the same, and with the same seed the same rounds.
 */
public final class Supply {
  private static final int SORTS = 3;

  private final List<Card> due;
  private final List<Card> fresh;
  private final List<Card> ahead;
  private final int left;

  /** A card that is not due, and the chance to remember it. */
  private record Known(Card card, double chance, Instant due) {}

  private Supply(List<Card> due, List<Card> fresh, List<Card> ahead, int left) {
    this.due = due;
    this.fresh = fresh;
    this.ahead = ahead;
    this.left = left;
  }

  /** What there is of a deck for a reader within a scope. */
  public static Supply of(Deck deck, Progress progress, Scope scope, Instant at) {
    Schedule schedule = progress.schedule();
    List<Card> cards = deck.cards().stream().filter(scope::has).toList();
    List<Card> due =
        schedule.due(at).stream().flatMap(id -> deck.card(id).stream()).filter(scope::has).toList();
    List<Card> fresh = Siblings.apart(Newcomers.of(cards, progress), due);
    int left = schedule.left(progress.habits().newPerDay(), at);
    return new Supply(due, fresh, ahead(cards, schedule, at), left);
  }

  /** The same if there may be so many new cards at most, counted as {@link Schedule#left} does. */
  public Supply allowing(int newCards) {
    return new Supply(due, fresh, ahead, newCards);
  }

  private static List<Card> ahead(List<Card> cards, Schedule schedule, Instant at) {
    List<Known> known = new ArrayList<>();
    for (Card card : cards) {
      Memory memory = schedule.memory(card.id()).orElse(null);
      if (memory != null && !schedule.isDue(memory, at)) {
        known.add(new Known(card, memory.retrievability(at), memory.due()));
      }
    }
    return known.stream()
        .sorted(
            Comparator.comparingDouble(Known::chance)
                .thenComparing(Known::due)
                .thenComparing(one -> one.card().id()))
        .map(Known::card)
        .toList();
  }

  /** The cards that are due, the one due longest first. */
  public List<Card> due() {
    return due;
  }

  /**
   * The new cards that may still be met today, in the order in which they are to be met: kinds take
   * turns, and whoever is confused comes earlier. First those that resemble no card that is due and
   * none before.
   */
  public List<Card> fresh() {
    return fresh.stream().limit(left).toList();
  }

  /** The known cards that are not due, the least well remembered first. */
  public List<Card> ahead() {
    return ahead;
  }

  /**
   * A round: what is due, and new cards if there is room for them. No new card takes the place of
   * one that is due; of two that resemble each other the one due longer comes first, and the other
   * one only if nothing else is due. {@link Interleaving} says in which order they are asked.
   *
   * @param length how many cards at most, 0 or more
   */
  public List<Card> round(int length, long seed) {
    List<Card> first = Siblings.apart(due, List.of()).stream().limit(length).toList();
    List<Card> more = fresh().stream().limit(length - first.size()).toList();
    return Interleaving.of(Stream.of(first, more).flatMap(List::stream).toList(), seed);
  }

  /**
   * A round of cards that are known and not due, for readers who want to go on. The least well
   * remembered come first, but of two that resemble each other only one if there are others.
   *
   * @param length how many cards at most, 0 or more
   */
  public List<Card> practice(int length, long seed) {
    List<Card> chosen = Siblings.apart(ahead, List.of()).stream().limit(length).toList();
    return Interleaving.of(chosen, seed);
  }

  /** How many cards there are. */
  public Tally tally() {
    return new Tally(due.size(), Math.min(fresh.size(), left), ahead.size());
  }

  /** How many cards there are within a narrower scope. */
  public Tally tally(Scope scope) {
    return new Tally(count(due, scope), Math.min(count(fresh, scope), left), count(ahead, scope));
  }

  private static int count(List<Card> cards, Scope scope) {
    return (int) cards.stream().filter(scope::has).count();
  }

  /** How many there are on each topic; none on a topic is no entry. */
  public Map<String, Tally> byTopic() {
    return tallies(card -> card.topic() == null ? List.of() : List.of(card.topic()));
  }

  /** How many there are about each participant; one about two counts for both. */
  public Map<String, Tally> bySpeaker() {
    return tallies(Card::speakers);
  }

  private Map<String, Tally> tallies(Function<Card, List<String>> keys) {
    Map<String, int[]> counts = new HashMap<>();
    List<List<Card>> sorts = List.of(due, fresh, ahead);
    for (int sort = 0; sort < SORTS; sort++) {
      for (Card card : sorts.get(sort)) {
        for (String key : keys.apply(card)) {
          counts.computeIfAbsent(key, id -> new int[SORTS])[sort]++;
        }
      }
    }
    Map<String, Tally> tallies = new HashMap<>();
    counts.forEach((key, n) -> tallies.put(key, new Tally(n[0], Math.min(n[1], left), n[2])));
    return Map.copyOf(tallies);
  }
}
