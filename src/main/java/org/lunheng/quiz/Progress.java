package org.lunheng.quiz;

import java.util.List;

/**
 * What a reader has answered, and what follows from it for the cards of a library.
 *
 * @param reviews all of the reader, also those of cards that the library no longer has
 * @param days the reader's days
 * @param habits how much the reader wants to learn
 * @param schedule of the cards that the library has
 * @param confusions whom the reader takes for whom
 */
public record Progress(
    List<Review> reviews, Days days, Habits habits, Schedule schedule, Confusions confusions) {
  /** From this stability on, in days, a card is mature. */
  public static final double MATURE = 21;

  /** As many options a mature card is asked with; no question has more. */
  public static final int MATURE_OPTIONS = 4;

  private static final int OPTIONS = 3;

  public Progress {
    reviews = List.copyOf(reviews);
  }

  /** What follows from reviews; see {@link Schedule#of}. */
  public static Progress of(Deck deck, List<Review> reviews, Days days, Habits habits) {
    Schedule schedule =
        Schedule.of(Pace.STANDARD, days, reviews).only(id -> deck.card(id).isPresent());
    return new Progress(reviews, days, habits, schedule, Confusions.of(deck, reviews));
  }

  /** Whether a card is remembered so well that it may become harder. */
  public boolean isMature(Card card) {
    return schedule.memory(card.id()).filter(m -> m.stability() >= MATURE).isPresent();
  }

  /** How many options a card is asked with. */
  public int options(Card card) {
    return isMature(card) ? MATURE_OPTIONS : OPTIONS;
  }

  /** The same with other habits. */
  public Progress with(Habits other) {
    return new Progress(reviews, days, other, schedule, confusions);
  }
}
