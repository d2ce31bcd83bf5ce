package org.lunheng.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Where one day of a reader ends and the next starts.
 *
 * @param zone the reader's time zone
 * @param start the hour at which a day starts, 0 to 23: who reads past midnight still has the same
 *     day
 */
public record Days(ZoneId zone, int start) {
  /** Checks the hour. */
  public Days {
    if (start < 0 || start > 23) {
      throw new IllegalArgumentException("a day starts at an hour from 0 to 23, not " + start);
    }
  }

  /** The day that an instant belongs to. */
  public LocalDate of(Instant at) {
    return at.atZone(zone).toLocalDateTime().minusHours(start).toLocalDate();
  }

  /** When a day starts; where the clocks skip that hour, as soon as they have. */
  public Instant start(LocalDate day) {
    return day.atTime(start, 0).atZone(zone).toInstant();
  }

  /** How many days later, 0 or more: never less, even if a clock was set back. */
  public long between(Instant earlier, Instant later) {
    return Math.max(ChronoUnit.DAYS.between(of(earlier), of(later)), 0);
  }
}
