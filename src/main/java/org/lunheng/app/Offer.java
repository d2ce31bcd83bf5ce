package org.lunheng.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Scope;
import org.lunheng.quiz.Supply;
import org.lunheng.quiz.Tally;

/**
 * What there is to ask at an instant, counted once because every frame of the start shows it.
 *
 * @param at the instant
 * @param supply of everything
 * @param topics how many cards there are on each topic, by id; none is no entry
 * @param speakers how many there are about each participant, by id; none is no entry
 * @param leeches the cards that are forgotten again and again, the worst first
 * @param next when the next card comes due that is not yet, or null
 */
public record Offer(
    Instant at,
    Supply supply,
    Map<String, Tally> topics,
    Map<String, Tally> speakers,
    List<Card> leeches,
    Instant next) {
  public Offer {
    topics = Map.copyOf(topics);
    speakers = Map.copyOf(speakers);
    leeches = List.copyOf(leeches);
  }

  /** What there is to ask. */
  static Offer of(Deck deck, Progress progress, Instant at) {
    Supply supply = Supply.of(deck, progress, Scope.ALL, at);
    List<Card> leeches =
        progress.schedule().leeches().stream().flatMap(id -> deck.card(id).stream()).toList();
    Instant next = progress.schedule().next(at).orElse(null);
    return of(at, supply, leeches, next);
  }

  private static Offer of(Instant at, Supply supply, List<Card> leeches, Instant next) {
    return new Offer(at, supply, supply.byTopic(), supply.bySpeaker(), leeches, next);
  }

  /** The same for other habits, which only say how many new cards there may be. */
  Offer with(Progress other) {
    int left = other.schedule().left(other.habits().newPerDay(), at);
    return of(at, supply.allowing(left), leeches, next);
  }

  /** How many cards there are within a scope. */
  Tally tally(Scope scope) {
    return supply.tally(scope);
  }

  /** How many cards the reader has met. */
  int known() {
    return supply.due().size() + supply.ahead().size();
  }
}
