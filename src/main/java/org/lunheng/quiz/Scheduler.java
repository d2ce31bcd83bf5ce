package org.lunheng.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import org.lunheng.quiz.Memory.Phase;

/**
 * When a card is asked again: learning steps and intervals as in ts-fsrs 5.4.2 without fuzz, its
 * basic scheduler (with short-term steps) and its long-term one (without).
 */
public final class Scheduler {
  private final Pace pace;
  private final Days days;
  private final double intervalPerStability;

  /**
   * Makes a scheduler.
   *
   * @param days says how many days lie between two reviews; ts-fsrs takes those of UTC
   */
  public Scheduler(Pace pace, Days days) {
    this.pace = pace;
    this.days = days;
    this.intervalPerStability = Fsrs.intervalPerStability(pace.retention());
  }

  /**
   * The memory of a card after an answer.
   *
   * @param before the memory of it until then, null if it is new
   */
  public Memory review(Memory before, Grade grade, Instant at) {
    boolean lapsed = before != null && before.phase() == Phase.REVIEW && grade == Grade.AGAIN;
    int lapses = (before == null ? 0 : before.lapses()) + (lapsed ? 1 : 0);
    double stability = stability(before, grade, at);
    double difficulty =
        before == null ? Fsrs.firstDifficulty(grade) : Fsrs.difficulty(before.difficulty(), grade);
    int step = nextStep(before, grade);
    boolean waits = step >= 0;
    Instant due = at.plus(waits ? wait(before, grade, step) : interval(before, grade, at));
    Phase phase = waits ? stepping(before) : Phase.REVIEW;
    return new Memory(stability, difficulty, phase, Math.max(step, 0), lapses, at, due);
  }

  private double stability(Memory before, Grade grade, Instant at) {
    if (before == null) {
      return Fsrs.firstStability(grade);
    }
    long elapsed = days.between(before.last(), at);
    if (elapsed == 0 && pace.shortTerm()) {
      return Fsrs.sameDay(before.stability(), grade);
    }
    double retrievability = Fsrs.retrievability(elapsed, before.stability());
    return grade == Grade.AGAIN
        ? Fsrs.forgotten(before.difficulty(), before.stability(), retrievability, pace.shortTerm())
        : Fsrs.remembered(before.difficulty(), before.stability(), retrievability, grade);
  }

  /** The step that an answer leads to, or -1 if it leads to an interval of days. */
  private int nextStep(Memory before, Grade grade) {
    List<Duration> steps = steps(before);
    int step = before == null ? 0 : before.step();
    boolean reviewed = before != null && before.phase() == Phase.REVIEW;
    if (!pace.shortTerm() || step >= steps.size() || (reviewed && grade != Grade.AGAIN)) {
      return -1;
    }
    return switch (grade) {
      case AGAIN -> 0;
      case HARD -> step;
      case GOOD -> step + 1 < steps.size() ? step + 1 : -1;
      case EASY -> -1;
    };
  }

  /** Hard waits between the first two steps, or half as long again as the only one. */
  private Duration wait(Memory before, Grade grade, int step) {
    List<Duration> steps = steps(before);
    if (grade != Grade.HARD) {
      return Duration.ofMinutes(steps.get(step).toMinutes());
    }
    long first = steps.get(0).toMinutes();
    double minutes = steps.size() == 1 ? first * 1.5 : (first + steps.get(1).toMinutes()) / 2.0;
    return Duration.ofMinutes(Math.round(minutes));
  }

  private List<Duration> steps(Memory before) {
    return stepping(before) == Phase.LEARNING ? pace.learning() : pace.relearning();
  }

  private static Phase stepping(Memory before) {
    return before == null || before.phase() == Phase.LEARNING ? Phase.LEARNING : Phase.RELEARNING;
  }

  private Duration interval(Memory before, Grade grade, Instant at) {
    ToLongFunction<Grade> own = each -> interval(stability(before, each, at));
    boolean isStep = before == null || before.phase() != Phase.REVIEW;
    boolean alone = pace.shortTerm() && isStep;
    return Duration.ofDays(alone ? own.applyAsLong(grade) : apart(grade, own));
  }

  /**
   * The intervals of the four grades are a day apart at least, even beyond the longest interval;
   * with steps, only those of <em>Hard</em>, <em>Good</em> and <em>Easy</em>. ts-fsrs also keeps a
   * worse grade from the longer interval, which these parameters never give it.
   */
  private long apart(Grade grade, ToLongFunction<Grade> own) {
    long days = own.applyAsLong(grade);
    if (grade == Grade.AGAIN || (grade == Grade.HARD && pace.shortTerm())) {
      return days;
    }
    Grade worse = Grade.values()[grade.ordinal() - 1];
    return Math.max(days, apart(worse, own) + 1);
  }

  private long interval(double stability) {
    long days = Math.round(stability * intervalPerStability);
    return Math.min(Math.max(days, 1), pace.longest());
  }
}
