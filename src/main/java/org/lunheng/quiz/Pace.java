package org.lunheng.quiz;

import java.time.Duration;
import java.util.List;

/**
 * How fast cards come back.
 *
 * @param retention the chance to remember at which a card is asked again, over 0 and under 1
 * @param longest the longest interval in days
 * @param shortTerm whether cards are learned in steps of minutes and same-day reviews count; if
 *     not, every interval is a day at least
 * @param learning the steps after which a new card is asked, 1 minute to 12 hours each
 * @param relearning the steps after which a forgotten card is asked; at most two, because with more
 *     FSRS's own bounds on its parameters would change them
 */
public record Pace(
    double retention,
    int longest,
    boolean shortTerm,
    List<Duration> learning,
    List<Duration> relearning) {
  // stands before the defaults, which are checked against it
  private static final Duration LONGEST_STEP = Duration.ofHours(12);

  /** The defaults of FSRS: 0.9, a hundred years, steps of 1 and 10 minutes. */
  public static final Pace STANDARD =
      new Pace(
          0.9,
          36_500,
          true,
          List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
          List.of(Duration.ofMinutes(10)));

  /** The same without steps: every interval is a day at least. */
  public static final Pace DAILY = new Pace(0.9, 36_500, false, List.of(), List.of());

  /** Checks the ranges. */
  public Pace {
    if (!(retention > 0 && retention < 1)) {
      throw new IllegalArgumentException("retention is over 0 and under 1, not " + retention);
    }
    if (longest < 1) {
      throw new IllegalArgumentException("the longest interval is a day or more, not " + longest);
    }
    if (relearning.size() > 2) {
      throw new IllegalArgumentException("there are two relearning steps at most");
    }
    learning = List.copyOf(learning);
    relearning = List.copyOf(relearning);
    learning.forEach(Pace::check);
    relearning.forEach(Pace::check);
  }

  private static void check(Duration step) {
    if (step.toMinutes() < 1 || step.compareTo(LONGEST_STEP) > 0) {
      throw new IllegalArgumentException("a step is 1 minute to 12 hours, not " + step);
    }
  }
}
