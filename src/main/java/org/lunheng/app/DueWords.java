package org.lunheng.app;

import java.time.Duration;
import java.time.Instant;
import org.lunheng.quiz.Days;
import org.lunheng.text.Messages;

/** Says when a card comes back. */
public final class DueWords {
  private static final Duration SHORT = Duration.ofHours(1);
  private static final Duration ALMOST_A_MINUTE = Duration.ofMinutes(1).minusNanos(1);

  private DueWords() {}

  /** How long until then: full minutes within an hour, the reader's days beyond. */
  public static String when(Instant now, Instant then, Days days, Messages messages) {
    Duration left = Duration.between(now, then);
    return left.compareTo(SHORT) < 0
        ? minutes(Math.max(1, left.plus(ALMOST_A_MINUTE).toMinutes()), messages)
        : days(Math.max(1, days.between(now, then)), messages);
  }

  private static String minutes(long count, Messages messages) {
    return count == 1 ? messages.get("quiz.minute") : messages.get("quiz.minutes", count);
  }

  /**
   * How many days away.
   *
   * @param count 1 or more
   */
  static String days(long count, Messages messages) {
    return count == 1 ? messages.get("quiz.tomorrow") : messages.get("quiz.days", count);
  }
}
