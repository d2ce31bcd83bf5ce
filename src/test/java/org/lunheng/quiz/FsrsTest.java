package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What the formulas promise whatever the parameters of a memory are. */
class FsrsTest {
  private static final List<Grade> SUCCESSES = List.of(Grade.HARD, Grade.GOOD, Grade.EASY);

  /** From the least to the most that FSRS knows, as often small as large. */
  @Provide
  Arbitrary<Double> stabilities() {
    return Arbitraries.doubles()
        .between(-3, 5)
        .ofScale(4)
        .map(power -> Math.min(Math.round(Math.pow(10, power) * 1e8) / 1e8, 36_500));
  }

  @Property(tries = 3000)
  void successNeverLowersStabilityAndAgainNeverRaisesIt(
      @ForAll("stabilities") double stability,
      @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
      @ForAll @IntRange(max = 5000) int days,
      @ForAll boolean shortTerm) {
    double chance = Fsrs.retrievability(days, stability);
    for (Grade grade : SUCCESSES) {
      assertTrue(Fsrs.remembered(difficulty, stability, chance, grade) >= stability);
      assertTrue(Fsrs.sameDay(stability, grade) >= stability);
    }
    assertTrue(Fsrs.forgotten(difficulty, stability, chance, shortTerm) <= stability);
    assertTrue(Fsrs.sameDay(stability, Grade.AGAIN) <= stability);
  }

  @Property(tries = 3000)
  void betterGradesGiveMoreStabilityAndLessDifficulty(
      @ForAll("stabilities") double stability,
      @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
      @ForAll @IntRange(max = 5000) int days) {
    double chance = Fsrs.retrievability(days, stability);
    double last = Fsrs.forgotten(difficulty, stability, chance, true);
    for (Grade grade : SUCCESSES) {
      double next = Fsrs.remembered(difficulty, stability, chance, grade);
      assertTrue(next >= last);
      last = next;
      Grade worse = Grade.values()[grade.ordinal() - 1];
      assertTrue(Fsrs.sameDay(stability, grade) >= Fsrs.sameDay(stability, worse));
      assertTrue(Fsrs.difficulty(difficulty, grade) <= Fsrs.difficulty(difficulty, worse));
    }
  }

  @Property(tries = 3000)
  void whatIsRememberedAfterLongerOrIsEasierGainsMore(
      @ForAll("stabilities") double stability,
      @ForAll @DoubleRange(min = 1, max = 9) double difficulty,
      @ForAll @IntRange(max = 5000) int days) {
    double sooner = Fsrs.retrievability(days, stability);
    double later = Fsrs.retrievability(days + 1, stability);
    for (Grade grade : SUCCESSES) {
      double gained = Fsrs.remembered(difficulty, stability, sooner, grade);
      assertTrue(Fsrs.remembered(difficulty, stability, later, grade) >= gained);
      assertTrue(Fsrs.remembered(difficulty + 1, stability, sooner, grade) <= gained);
    }
  }

  @Property(tries = 3000)
  void rememberingFadesFromOneAndIsNineTenthsAfterTheStability(
      @ForAll("stabilities") double stability, @ForAll @IntRange(max = 5000) int days) {
    double chance = Fsrs.retrievability(days, stability);
    assertEquals(1, Fsrs.retrievability(0, stability));
    assertEquals(0.9, Fsrs.retrievability(stability, stability), 1e-8);
    assertTrue(chance > 0 && chance <= 1);
    assertTrue(Fsrs.retrievability(days + 1, stability) <= chance);
    assertTrue(Fsrs.retrievability(days, stability / 2) <= chance);
  }

  @Property(tries = 1000)
  void anIntervalEndsWhereTheChanceIsTheOneAskedFor(
      @ForAll("stabilities") double stability,
      @ForAll @DoubleRange(min = 0.7, max = 0.99) double retention) {
    double interval = stability * Fsrs.intervalPerStability(retention);
    assertEquals(retention, Fsrs.retrievability(interval, stability), 1e-7);
  }

  @Property(tries = 1000)
  void difficultyStaysWithinItsBounds(
      @ForAll @DoubleRange(min = 1, max = 10) double difficulty, @ForAll Grade grade) {
    double next = Fsrs.difficulty(difficulty, grade);
    assertTrue(next >= 1 && next <= 10);
    double first = Fsrs.firstDifficulty(grade);
    assertTrue(first >= 1 && first <= 10);
  }
}
