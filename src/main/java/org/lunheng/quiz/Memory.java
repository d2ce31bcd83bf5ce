package org.lunheng.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a reader's memory of a card is taken to be after its last review.
 *
 * @param stability in days, see {@link Fsrs}
 * @param difficulty 1 to 10
 * @param phase whether it is being learned
 * @param step which learning or relearning step it waits for, from 0; 0 in {@link Phase#REVIEW}
 * @param lapses how often it was forgotten in {@link Phase#REVIEW}
 * @param last when it was reviewed last
 * @param due when it is to be asked again
 */
public record Memory(
    double stability,
    double difficulty,
    Phase phase,
    int step,
    int lapses,
    Instant last,
    Instant due) {

  /** Whether a card is learned in minutes or kept over days. A card without memory is new. */
  public enum Phase {
    /** Met for the first time, asked again after minutes. */
    LEARNING,
    /** Asked again after days. */
    REVIEW,
    /** Forgotten, asked again after minutes. */
    RELEARNING
  }

  /**
   * The day on which the card is to be asked again; it may be past. Days are counted from the last
   * review, so that a change of the clocks moves nothing.
   */
  public LocalDate dueDay(Days days) {
    return phase == Phase.REVIEW ? days.of(last).plusDays(interval()) : days.of(due);
  }

  /** From when on the card is to be asked again: between steps a minute, else a day's start. */
  public Instant next(Days days) {
    return phase == Phase.REVIEW ? days.start(dueDay(days)) : due;
  }

  /** The whole days from the last review to the next; 0 between steps. */
  public long interval() {
    return Duration.between(last, due).toDays();
  }

  /**
   * The chance to remember the card, 0 to 1. As in ts-fsrs, time counts in full days of 24 hours
   * here, while a review counts the days of the calendar since the last one.
   */
  public double retrievability(Instant at) {
    return Fsrs.retrievability(Math.max(Duration.between(last, at).toDays(), 0), stability);
  }
}
