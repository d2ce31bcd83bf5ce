package org.lunheng.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lunheng.quiz.Memory.Phase;

/** What one reader remembers and when each card is to be asked again, rebuilt from the reviews. */
public final class Schedule {
  /** So many lapses make a card a leech, which needs another look rather than another review. */
  public static final int LEECH = 8;

  private final Days days;
  private final Map<String, Memory> memories;
  private final Map<String, LocalDate> met;
  private final List<Prediction> predictions;

  private Schedule(
      Days days,
      Map<String, Memory> memories,
      Map<String, LocalDate> met,
      List<Prediction> predictions) {
    this.days = days;
    this.memories = memories;
    this.met = met;
    this.predictions = predictions;
  }

  /**
   * Rebuilds the schedule. The order of the reviews does not matter, nor that one is there twice.
   *
   * @param reviews all of one reader
   * @throws IllegalArgumentException if there are reviews of two readers
   */
  public static Schedule of(Pace pace, Days days, Collection<Review> reviews) {
    if (reviews.stream().map(Review::reader).distinct().count() > 1) {
      throw new IllegalArgumentException("a schedule is made from the reviews of one reader");
    }
    Scheduler scheduler = new Scheduler(pace, days);
    Map<String, Memory> memories = new HashMap<>();
    Map<String, LocalDate> met = new HashMap<>();
    List<Prediction> predictions = new ArrayList<>();
    for (Review answer : History.answers(reviews)) {
      Memory before = memories.get(answer.card());
      if (before == null) {
        met.put(answer.card(), days.of(answer.at()));
      } else {
        predictions.add(prediction(days, before, answer));
      }
      memories.put(answer.card(), scheduler.review(before, answer.grade(), answer.at()));
    }
    return new Schedule(days, memories, met, List.copyOf(predictions));
  }

  private static Prediction prediction(Days days, Memory before, Review answer) {
    long elapsed = days.between(before.last(), answer.at());
    double retrievability = Fsrs.retrievability(elapsed, before.stability());
    return new Prediction(answer.card(), answer.at(), elapsed, retrievability, answer.grade());
  }

  /**
   * The schedule of some cards, such as those that the library still has or those on a topic. Which
   * cards were met on which day stays known of all of them, and predictions stay.
   */
  public Schedule only(Predicate<String> cards) {
    Map<String, Memory> kept =
        memories.entrySet().stream()
            .filter(entry -> cards.test(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new Schedule(days, kept, met, predictions);
  }

  /** The memory of a card, empty if it is new. */
  public Optional<Memory> memory(String card) {
    return Optional.ofNullable(memories.get(card));
  }

  /**
   * The cards to be asked at an instant, the one due longest first: those in steps from their
   * minute on, all others from the start of their day on.
   */
  public List<String> due(Instant at) {
    return memories.entrySet().stream()
        .filter(entry -> isDue(entry.getValue(), at))
        .sorted(
            Comparator.comparing((Map.Entry<String, Memory> entry) -> entry.getValue().due())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether a card with such a memory is to be asked at an instant. */
  boolean isDue(Memory memory, Instant at) {
    return memory.phase() == Phase.REVIEW
        ? !memory.dueDay(days).isAfter(days.of(at))
        : !memory.due().isAfter(at);
  }

  /** When the next of the cards that are not due comes due; empty if there is none. */
  public Optional<Instant> next(Instant at) {
    return memories.values().stream()
        .filter(memory -> !isDue(memory, at))
        .map(memory -> memory.next(days))
        .min(Comparator.naturalOrder());
  }

  /** How many new cards may still be met on the day of an instant, 0 or more. */
  public int left(int perDay, Instant at) {
    long today = met.values().stream().filter(days.of(at)::equals).count();
    return (int) Math.max(perDay - today, 0);
  }

  /** How often a card was forgotten that had been learned. */
  public int lapses(String card) {
    return memory(card).map(Memory::lapses).orElse(0);
  }

  /** The cards that were forgotten {@link #LEECH} times or more, the worst first. */
  public List<String> leeches() {
    return memories.keySet().stream()
        .filter(card -> lapses(card) >= LEECH)
        .sorted(Comparator.comparing(this::lapses).reversed().thenComparing(card -> card))
        .toList();
  }

  /**
   * How many cards come due on each day, as things stand: the first day is that of the instant and
   * has what is overdue too.
   *
   * @param length how many days
   */
  public NavigableMap<LocalDate, Integer> forecast(Instant at, int length) {
    LocalDate today = days.of(at);
    NavigableMap<LocalDate, Integer> counts = new TreeMap<>();
    for (int i = 0; i < length; i++) {
      counts.put(today.plusDays(i), 0);
    }
    for (Memory memory : memories.values()) {
      LocalDate day = memory.dueDay(days);
      counts.computeIfPresent(day.isBefore(today) ? today : day, (key, count) -> count + 1);
    }
    return counts;
  }

  /** What was expected and what came, answer by answer, in order of time. */
  public List<Prediction> predictions() {
    return predictions;
  }
}
