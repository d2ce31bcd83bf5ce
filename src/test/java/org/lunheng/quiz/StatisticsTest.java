package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Argued;
import org.lunheng.quiz.Statistics.Leech;
import org.lunheng.quiz.Statistics.Recall;
import org.lunheng.quiz.Statistics.Totals;

/** Numbers worked out by hand from a few answers. */
class StatisticsTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Days DAYS = new Days(SHANGHAI, 4);
  private static final Deck DECK = Deck.of(Argued.COMPANION);
  private static final Card DOUBT = claimCard("lin-says-dont-know");
  private static final Card RULES = claimCard("gu-why");

  private final List<Review> rows = new ArrayList<>();

  /** Four answers, one past midnight and one to a card that is gone. */
  private void answerSome() {
    answer(DOUBT, Grade.GOOD, "2026-03-01T12:00", "lin-lan");
    answer(RULES, Grade.EASY, "2026-03-02T03:59", "gu-yan");
    answer(DOUBT, Grade.AGAIN, "2026-03-02T12:00", "chen-mo");
    add("gone", Grade.AGAIN, "2026-03-04T12:00", "lin-lan");
  }

  @Test
  void whoeverHasNotAnsweredYetHasNothing() {
    Statistics none = statistics(Scope.ALL, "2026-03-05T12:00");
    int cards = DECK.cards().size();
    assertEquals(new Totals(cards, 0, 0, Score.NONE, 0), none.totals());
    assertEquals(List.of(), none.confusions().speakers());
    assertEquals(Map.of(), none.calendar());
    assertEquals(List.of(), none.retention().bins());
    assertEquals(0, none.forecast().values().stream().mapToInt(due -> due).sum());
    assertEquals(0, none.retention().predicted());
    assertEquals(0, none.retention().error());
  }

  @Test
  void totalsCountAlsoAnswersToCardsThatAreGone() {
    answerSome();
    Totals totals = statistics(Scope.ALL, "2026-03-05T12:00").totals();
    assertEquals(new Totals(DECK.cards().size(), 2, 0, new Score(4, 2), 1), totals);
    assertEquals(0.5, totals.score().share());
  }

  @Test
  void aDayInARowMayStillLackItsAnswer() {
    answer(DOUBT, Grade.GOOD, "2026-02-27T12:00", "lin-lan");
    answerSome();
    assertEquals(0, statistics(Scope.ALL, "2026-03-06T12:00").totals().daysInARow());
    assertEquals(1, statistics(Scope.ALL, "2026-03-06T03:59").totals().daysInARow());
    assertEquals(2, statistics(Scope.ALL, "2026-03-02T12:00").totals().daysInARow());
    assertEquals(2, statistics(Scope.ALL, "2026-03-03T12:00").totals().daysInARow());
    answer(DOUBT, Grade.GOOD, "2026-03-03T12:00", "lin-lan");
    assertEquals(4, statistics(Scope.ALL, "2026-03-05T03:00").totals().daysInARow());
  }

  @Test
  void theCalendarGoesByTheReadersDays() {
    answerSome();
    assertEquals(
        Map.of(
            day("2026-03-01"), new Score(2, 2),
            day("2026-03-02"), new Score(1, 0),
            day("2026-03-04"), new Score(1, 0)),
        statistics(Scope.ALL, "2026-03-05T12:00").calendar());
  }

  @Test
  void theMatrixHasThoseWhoWereAskedForOrNamedInTheOrderOfTheInterviews() {
    answerSome();
    Statistics.Matrix matrix = statistics(Scope.ALL, "2026-03-05T12:00").confusions();
    List<String> heard = List.of("lin-lan", "chen-mo", "gu-yan");
    assertEquals(DECK.speakers().stream().filter(heard::contains).toList(), matrix.speakers());
    assertEquals(1, matrix.counts().count("lin-lan", "chen-mo"));
    assertEquals(0, matrix.counts().count("chen-mo", "lin-lan"));
    assertEquals(2, matrix.asked("lin-lan"));
    assertEquals(1, matrix.asked("gu-yan"));
    assertEquals(0, matrix.asked("chen-mo"));
  }

  @Test
  void everyTopicWithCardsHasItsAnswers() {
    answerSome();
    assertEquals(
        List.of(
            new Recall("doubt", new Score(2, 1)),
            new Recall("replacing", Score.NONE),
            new Recall("rules", new Score(1, 1))),
        statistics(Scope.ALL, "2026-03-05T12:00").topics());
  }

  @Test
  void aRegradeChangesTheScoreAndIsNoAnswerOfItsOwn() {
    answerSome();
    Instant later = at("2026-03-02T12:01");
    rows.add(new Review("regrade", "reader", DOUBT.id(), Grade.HARD, later, "chen-mo", "2"));
    Statistics statistics = statistics(Scope.ALL, "2026-03-05T12:00");
    assertEquals(new Score(4, 3), statistics.totals().score());
    assertEquals(new Score(1, 1), statistics.calendar().get(day("2026-03-02")));
  }

  @Test
  void theForecastIsOfThirtyDays() {
    answerSome();
    Map<LocalDate, Integer> forecast = statistics(Scope.ALL, "2026-03-05T12:00").forecast();
    assertEquals(30, forecast.size());
    assertEquals(1, forecast.get(day("2026-03-05")), "overdue");
    assertEquals(1, forecast.get(day("2026-03-09")), "eight days after an easy answer");
    assertEquals(2, forecast.values().stream().mapToInt(due -> due).sum());
  }

  @Test
  void someCardsHaveStatisticsOfTheirOwn() {
    answerSome();
    Statistics rules = statistics(new Scope("rules", null), "2026-03-05T12:00");
    assertEquals(new Score(1, 1), rules.totals().score());
    assertEquals(1, rules.totals().met());
    assertEquals(List.of(new Recall("rules", new Score(1, 1))), rules.topics());
    assertEquals(List.of("gu-yan"), rules.confusions().speakers());
    assertEquals(0, rules.retention().answers());
    assertEquals(1, rules.forecast().values().stream().mapToInt(due -> due).sum());
    Statistics lin = statistics(new Scope(null, "lin-lan"), "2026-03-05T12:00");
    assertEquals(new Score(2, 1), lin.totals().score());
    assertEquals(1, lin.retention().answers());
  }

  @Test
  void aCardForgottenEightTimesIsALeech() {
    answer(RULES, Grade.EASY, "2026-01-01T12:00", "gu-yan");
    for (int i = 1; i <= 8; i++) {
      assertEquals(List.of(), statistics(Scope.ALL, "2026-03-01T12:00").leeches());
      answer(RULES, Grade.AGAIN, "2026-02-%02dT12:00".formatted(i), "");
      answer(RULES, Grade.GOOD, "2026-02-%02dT12:10".formatted(i), "gu-yan");
    }
    Statistics statistics = statistics(Scope.ALL, "2026-03-01T12:00");
    assertEquals(List.of(new Leech(RULES, 8)), statistics.leeches());
    assertEquals(List.of(), statistics(new Scope("doubt", null), "2026-03-01T12:00").leeches());
  }

  @Test
  void whatWasExpectedStandsInBinsBesideWhatCame() {
    Retention retention =
        Retention.of(
            List.of(
                prediction(1, 0.91, Grade.GOOD),
                prediction(2, 0.93, Grade.AGAIN),
                prediction(0, 0.92, Grade.AGAIN),
                prediction(1, 1.0, Grade.HARD),
                prediction(9, 0.42, Grade.AGAIN)));
    assertEquals(3, retention.bins().size());
    assertBin(0.40, 0.42, 0, 1, retention.bins().get(0));
    assertBin(0.90, 0.92, 0.5, 2, retention.bins().get(1));
    assertBin(0.95, 1, 1, 1, retention.bins().get(2));
    assertEquals(4, retention.answers());
    assertEquals((0.42 + 0.91 + 0.93 + 1) / 4, retention.predicted(), 1e-12);
    assertEquals(0.5, retention.observed(), 1e-12);
    assertEquals(
        Math.sqrt((0.42 * 0.42 + 2 * 0.42 * 0.42) / 4), retention.error(), 1e-12, "0, 0.42, 0.42");
  }

  private static void assertBin(
      double from, double predicted, double observed, int answers, Retention.Bin bin) {
    assertEquals(from, bin.from(), 1e-12);
    assertEquals(from + 0.05, bin.to(), 1e-12);
    assertEquals(predicted, bin.predicted(), 1e-12);
    assertEquals(observed, bin.observed(), 1e-12);
    assertEquals(answers, bin.answers());
  }

  private static Prediction prediction(long days, double chance, Grade grade) {
    return new Prediction("card", Instant.EPOCH, days, chance, grade);
  }

  private void answer(Card card, Grade grade, String local, String chosen) {
    add(card.id(), grade, local, chosen);
  }

  private void add(String card, Grade grade, String local, String chosen) {
    rows.add(new Review("" + rows.size(), "reader", card, grade, at(local), chosen, null));
  }

  private Statistics statistics(Scope scope, String now) {
    Progress progress = Progress.of(DECK, rows, DAYS, Habits.STANDARD);
    return Statistics.of(DECK, progress, scope, at(now));
  }

  private static Card claimCard(String claim) {
    return DECK.cards().stream()
        .filter(card -> card.kind() == CardKind.CLAIM_SPEAKER)
        .filter(card -> card.claims().get(0).id().equals(claim))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }
}
