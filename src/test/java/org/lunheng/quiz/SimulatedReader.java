package org.lunheng.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.lunheng.quiz.Memory.Phase;

/**
 * A reader whose memory works by the formulas of the FSRS wiki, in plain arithmetic of its own. It
 * comes by irregularly, answers what is due, and tips a wrong key now and then, which it corrects.
 */
final class SimulatedReader {
  private static final double[] W = Fsrs.W;

  private final Random random;
  private final Pace pace;
  private final Days days;
  private final double speed;
  private final Map<String, Trace> traces = new HashMap<>();
  private final Map<String, Memory> memories = new HashMap<>();
  private final List<Review> reviews = new ArrayList<>();
  private int later;

  /** What is really left of a card in this reader's head. */
  private record Trace(double stability, double difficulty, LocalDate day) {}

  /**
   * A reader.
   *
   * @param speed how much faster than FSRS's it forgets; 1 is as FSRS has it
   */
  SimulatedReader(long seed, Pace pace, Days days, double speed) {
    this.random = new Random(seed);
    this.pace = pace;
    this.days = days;
    this.speed = speed;
  }

  /** Rows of reviews until so many cards were asked on a later day than before. */
  List<Review> read(Instant start, int count) {
    Scheduler scheduler = new Scheduler(pace, days);
    for (int day = 0; later < count; day += 1 + random.nextInt(random.nextInt(8) == 0 ? 40 : 3)) {
      Instant now = start.plus(day, ChronoUnit.DAYS).plusSeconds(random.nextInt(50_000));
      List<String> cards = due(now);
      for (int i = 0; i < 5; i++) {
        cards.add("card" + (memories.size() + i));
      }
      for (String card : cards) {
        now = answer(scheduler, card, now);
      }
    }
    return reviews;
  }

  private List<String> due(Instant now) {
    return memories.entrySet().stream()
        .filter(entry -> !entry.getValue().due().isAfter(now))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Answers a card until it needs no more steps, at most four times, and says when that was. */
  private Instant answer(Scheduler scheduler, String card, Instant at) {
    Instant now = at.plusSeconds(10);
    for (int i = 0; i < 4; i++) {
      Memory before = memories.get(card);
      Grade grade = grade(card, now);
      write(card, grade, now);
      Memory after = scheduler.review(before, grade, now);
      memories.put(card, after);
      if (after.phase() == Phase.REVIEW) {
        break;
      }
      now = after.due();
    }
    return now;
  }

  private Grade grade(String card, Instant now) {
    Trace before = traces.get(card);
    LocalDate day = days.of(now);
    double chance = before == null ? 0.7 : chance(before, day);
    boolean isRemembered = random.nextDouble() < chance;
    int number = isRemembered ? 2 + (random.nextInt(5) + 1) / 3 : 1;
    later += before != null && before.day().isBefore(day) ? 1 : 0;
    traces.put(card, before == null ? first(number, day) : next(before, number, day));
    return Grade.values()[number - 1];
  }

  private void write(String card, Grade grade, Instant at) {
    String id = "review" + reviews.size();
    boolean slips = random.nextInt(20) == 0;
    Grade pressed = slips ? Grade.values()[random.nextInt(4)] : grade;
    reviews.add(new Review(id, "reader", card, pressed, at, "", null));
    if (slips) {
      Instant corrected = at.plusSeconds(2);
      reviews.add(new Review(id + "+", "reader", card, grade, corrected, "", id));
    }
  }

  private double chance(Trace trace, LocalDate day) {
    double t = speed * ChronoUnit.DAYS.between(trace.day(), day);
    return Math.pow(1 + (Math.pow(0.9, -1 / W[20]) - 1) * t / trace.stability(), -W[20]);
  }

  private static Trace first(int g, LocalDate day) {
    double difficulty = Math.min(Math.max(W[4] - Math.exp(W[5] * (g - 1)) + 1, 1), 10);
    return new Trace(W[g - 1], difficulty, day);
  }

  private Trace next(Trace before, int g, LocalDate day) {
    double d = before.difficulty();
    double s = before.stability();
    double r = chance(before, day);
    double after;
    if (day.equals(before.day()) && pace.shortTerm()) {
      double gain = Math.exp(W[17] * (g - 3 + W[18])) * Math.pow(s, -W[19]);
      after = s * (g > 1 ? Math.max(gain, 1) : gain);
    } else if (g == 1) {
      double left = (Math.pow(s + 1, W[13]) - 1) * Math.exp(W[14] * (1 - r));
      double bound = pace.shortTerm() ? s / Math.exp(W[17] * W[18]) : s;
      after = Math.min(W[11] * Math.pow(d, -W[12]) * left, bound);
    } else {
      double factor = g == 2 ? W[15] : g == 4 ? W[16] : 1;
      double gain = Math.exp(W[8]) * (11 - d) * Math.pow(s, -W[9]);
      after = s * (1 + gain * (Math.exp(W[10] * (1 - r)) - 1) * factor);
    }
    double damped = d - W[6] * (g - 3) * (10 - d) / 9;
    double target = W[4] - Math.exp(3 * W[5]) + 1;
    double difficulty = Math.min(Math.max(W[7] * target + (1 - W[7]) * damped, 1), 10);
    return new Trace(Math.max(after, 0.001), difficulty, day);
  }
}
