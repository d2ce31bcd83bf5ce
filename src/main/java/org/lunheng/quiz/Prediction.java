package org.lunheng.quiz;

import java.time.Instant;

/**
 * What was expected of an answer to a card that had been met before, and what came.
 *
 * @param card the card's id
 * @param at when it was answered
 * @param days the days of the calendar since the review before, 0 on the same day
 * @param retrievability the expected chance to remember, 0 to 1
 * @param grade how well it was remembered
 */
public record Prediction(String card, Instant at, long days, double retrievability, Grade grade) {
  /** Whether it was remembered at all. */
  public boolean isRemembered() {
    return grade != Grade.AGAIN;
  }
}
