package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.quiz.Memory.Phase;

class SchedulerTest {
  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

  private final Days days = new Days(ZoneOffset.UTC, 0);
  private final Scheduler scheduler = new Scheduler(Pace.STANDARD, days);

  @Test
  void aNewCardComesBackAfterMinutesOrIfItWasEasyAfterItsStability() {
    assertEquals(Duration.ofMinutes(1), wait(Grade.AGAIN));
    assertEquals(Duration.ofMinutes(6), wait(Grade.HARD));
    assertEquals(Duration.ofMinutes(10), wait(Grade.GOOD));
    assertEquals(Duration.ofDays(8), wait(Grade.EASY));
  }

  @Test
  void twoStepsLeadToDays() {
    Memory first = scheduler.review(null, Grade.GOOD, START);
    Memory second = scheduler.review(first, Grade.GOOD, first.due());
    assertEquals(Phase.LEARNING, first.phase());
    assertEquals(1, first.step());
    assertEquals(Phase.REVIEW, second.phase());
    assertEquals(2, second.interval());
  }

  @Test
  void whatIsForgottenWhileItIsRelearnedIsOneLapse() {
    Memory learned = scheduler.review(null, Grade.EASY, START);
    Memory forgotten = scheduler.review(learned, Grade.AGAIN, learned.due());
    Memory again = scheduler.review(forgotten, Grade.AGAIN, forgotten.due());
    assertEquals(Phase.RELEARNING, again.phase());
    assertEquals(1, again.lapses());
    assertEquals(Duration.ofMinutes(10), Duration.between(again.last(), again.due()));
  }

  @Test
  void withoutStepsEveryIntervalIsADayAtLeast() {
    Scheduler daily = new Scheduler(Pace.DAILY, days);
    List<Long> intervals =
        List.of(Grade.values()).stream()
            .map(grade -> daily.review(null, grade, START).interval())
            .toList();
    // stabilities 0.2, 1.3, 2.3 and 8.3 days, a day apart at least
    assertEquals(List.of(1L, 2L, 3L, 8L), intervals);
  }

  @Test
  void aPaceHasBounds() {
    List<Duration> none = List.of();
    List<Duration> day = List.of(Duration.ofDays(1));
    List<Duration> three = List.of(minutes(1), minutes(2), minutes(3));
    assertThrows(IllegalArgumentException.class, () -> new Pace(1, 9, true, none, none));
    assertThrows(IllegalArgumentException.class, () -> new Pace(Double.NaN, 9, true, none, none));
    assertThrows(IllegalArgumentException.class, () -> new Pace(0.9, 0, true, none, none));
    assertThrows(IllegalArgumentException.class, () -> new Pace(0.9, 9, true, day, none));
    assertThrows(IllegalArgumentException.class, () -> new Pace(0.9, 9, true, none, three));
    assertThrows(IllegalArgumentException.class, () -> new Days(ZoneOffset.UTC, 24));
  }

  private Duration wait(Grade grade) {
    return Duration.between(START, scheduler.review(null, grade, START).due());
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }
}
