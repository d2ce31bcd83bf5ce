package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Days DAYS = new Days(SHANGHAI, 4);

  private final List<Review> rows = new ArrayList<>();

  @Test
  void aNewCardIsNeverDueAndNotRemembered() {
    Schedule schedule = schedule();
    assertTrue(schedule.memory("new").isEmpty());
    assertEquals(List.of(), schedule.due(at("2126-03-01T12:00")));
  }

  @Test
  void aCardInStepsIsDueFromItsMinuteOn() {
    answer("card", Grade.GOOD, "2026-03-01T12:00");
    assertEquals(List.of(), schedule().due(at("2026-03-01T12:09")));
    assertEquals(List.of("card"), schedule().due(at("2026-03-01T12:10")));
  }

  @Test
  void aLearnedCardIsDueFromTheStartOfItsDayOn() {
    answer("card", Grade.EASY, "2026-03-01T22:00");
    assertEquals(List.of(), schedule().due(at("2026-03-09T03:59")));
    assertEquals(List.of("card"), schedule().due(at("2026-03-09T04:00")));
  }

  @Test
  void whoReadsPastMidnightHasTheSameDay() {
    answer("card", Grade.EASY, "2026-03-02T03:59");
    assertEquals(List.of("card"), schedule().due(at("2026-03-09T04:00")));
  }

  @Test
  void whatHasBeenDueLongestComesFirst() {
    // these two have the same hash, so that no map puts them in order by itself
    answer("BB", Grade.EASY, "2026-03-03T12:00");
    answer("Aa", Grade.EASY, "2026-03-03T12:00");
    answer("C", Grade.GOOD, "2026-03-02T12:00");
    assertEquals(List.of("C", "Aa", "BB"), schedule().due(at("2026-04-01T12:00")));
  }

  @Test
  void clocksThatAreSetForwardMoveNoDay() {
    Days berlin = new Days(ZoneId.of("Europe/Berlin"), 0);
    Instant evening = LocalDateTime.parse("2026-03-28T23:30").atZone(berlin.zone()).toInstant();
    rows.add(new Review("1", "reader", "card", Grade.AGAIN, evening, "", null));
    Schedule schedule = Schedule.of(Pace.DAILY, berlin, rows);
    assertEquals(1, schedule.memory("card").orElseThrow().interval());
    assertEquals(1, schedule.forecast(evening, 2).get(LocalDate.parse("2026-03-29")));
  }

  @Test
  void clocksThatAreSetBackMakeNoDayNegative() {
    // Troll's clocks go from 3 to 1, past the start of its day at 2
    Days troll = new Days(ZoneId.of("Antarctica/Troll"), 2);
    Instant before = Instant.parse("2026-10-25T00:30:00Z");
    Instant after = Instant.parse("2026-10-25T01:30:00Z");
    assertTrue(troll.of(after).isBefore(troll.of(before)));
    assertEquals(0, troll.between(before, after));
  }

  @Test
  void newCardsAreLimitedPerDay() {
    answer("a", Grade.EASY, "2026-03-01T12:00");
    answer("b", Grade.EASY, "2026-03-02T03:00");
    answer("b", Grade.EASY, "2026-03-03T12:00");
    Schedule schedule = schedule();
    assertEquals(1, schedule.left(3, at("2026-03-01T23:00")));
    assertEquals(3, schedule.left(3, at("2026-03-03T12:00")));
    assertEquals(0, schedule.left(1, at("2026-03-01T23:00")));
    assertEquals(2, schedule.only("c"::equals).left(4, at("2026-03-01T23:00")));
  }

  @Test
  void eightLapsesMakeALeech() {
    answer("card", Grade.EASY, "2026-01-01T12:00");
    answer("other", Grade.EASY, "2026-01-01T12:00");
    for (int i = 1; i <= 8; i++) {
      assertEquals(List.of(), schedule().leeches());
      assertEquals(i - 1, schedule().lapses("card"));
      answer("card", Grade.AGAIN, "2026-02-%02dT12:00".formatted(i));
      answer("card", Grade.GOOD, "2026-02-%02dT12:10".formatted(i));
    }
    assertEquals(List.of("card"), schedule().leeches());
  }

  @Test
  void theForecastCountsWhatIsOverdueToday() {
    answer("overdue", Grade.GOOD, "2026-02-01T12:00");
    answer("today", Grade.EASY, "2026-03-01T12:00");
    answer("later", Grade.EASY, "2026-03-03T12:00");
    answer("after all", Grade.EASY, "2026-03-04T12:00");
    assertEquals(
        Map.of(
            LocalDate.parse("2026-03-09"), 2,
            LocalDate.parse("2026-03-10"), 0,
            LocalDate.parse("2026-03-11"), 1),
        schedule().forecast(at("2026-03-09T12:00"), 3));
  }

  @Test
  void someCardsHaveAScheduleOfTheirOwn() {
    answer("a", Grade.GOOD, "2026-03-01T12:00");
    answer("b", Grade.GOOD, "2026-03-01T12:00");
    assertEquals(List.of("b"), schedule().only("b"::equals).due(at("2026-04-01T12:00")));
  }

  @Test
  void aRegradeChangesWhatFollows() {
    answer("card", Grade.EASY, "2026-03-01T12:00");
    answer("card", Grade.GOOD, "2026-03-09T12:00");
    Schedule before = schedule();
    Instant late = at("2026-04-01T12:00");
    rows.add(new Review("regrade", "reader", "card", Grade.HARD, late, "", "0"));
    assertTrue(stability(schedule()) < stability(before));
  }

  @Test
  void neitherOrderNorRepetitionOfTheRowsMatters() {
    for (int i = 0; i < 40; i++) {
      answer("card" + i % 7, Grade.values()[i % 4], "2026-03-%02dT12:00".formatted(1 + i / 2));
    }
    Schedule ordered = schedule();
    rows.addAll(List.copyOf(rows));
    Collections.shuffle(rows, new Random(1));
    Schedule shuffled = schedule();
    assertEquals(ordered.predictions(), shuffled.predictions());
    for (int i = 0; i < 7; i++) {
      assertEquals(ordered.memory("card" + i), shuffled.memory("card" + i));
    }
  }

  @Test
  void predictionsAreMadeFromDaysOfTheCalendar() {
    answer("card", Grade.EASY, "2026-03-01T23:00");
    answer("card", Grade.AGAIN, "2026-03-02T05:00");
    Prediction prediction = schedule().predictions().get(0);
    assertEquals(1, prediction.days());
    assertEquals(
        Fsrs.retrievability(1, Fsrs.firstStability(Grade.EASY)), prediction.retrievability());
    assertEquals(false, prediction.isRemembered());
  }

  @Test
  void theReviewsOfTwoReadersAreNoSchedule() {
    Instant now = at("2026-03-01T12:00");
    rows.add(new Review("a", "one", "card", Grade.GOOD, now, "", null));
    rows.add(new Review("b", "two", "card", Grade.GOOD, now, "", null));
    assertThrows(IllegalArgumentException.class, this::schedule);
  }

  private void answer(String card, Grade grade, String local) {
    rows.add(new Review("" + rows.size(), "reader", card, grade, at(local), "", null));
  }

  private Schedule schedule() {
    return Schedule.of(Pace.STANDARD, DAYS, rows);
  }

  private static double stability(Schedule schedule) {
    return schedule.memory("card").orElseThrow().stability();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }
}
