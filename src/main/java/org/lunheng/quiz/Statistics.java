package org.lunheng.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

/**
 * What has stayed with a reader, in numbers.
 *
 * @param today the reader's day
 * @param totals how much there is and was done
 * @param confusions who was named for whom
 * @param topics how answers on each topic were, in the order of the deck; cards on none come last
 * @param forecast how many cards come due on each of the next {@link #FORECAST_DAYS} days; the
 *     first is today and has what is overdue
 * @param calendar the days with answers
 * @param retention whether what was expected came true
 * @param leeches cards forgotten again and again, the worst first
 */
public record Statistics(
    LocalDate today,
    Totals totals,
    Matrix confusions,
    List<Recall> topics,
    NavigableMap<LocalDate, Score> calendar,
    NavigableMap<LocalDate, Integer> forecast,
    Retention retention,
    List<Leech> leeches) {
  /** How far the forecast looks ahead. */
  public static final int FORECAST_DAYS = 30;

  public Statistics {
    topics = List.copyOf(topics);
    leeches = List.copyOf(leeches);
  }

  /**
   * How much there is, and how much was done.
   *
   * @param cards that can be asked
   * @param met how many of them were asked at least once
   * @param mature how many of them are remembered well; see {@link Progress#isMature}
   * @param score of all answers
   * @param daysInARow the days without a break on which there were answers, up to today, or up to
   *     yesterday as long as there is none today
   */
  public record Totals(int cards, int met, int mature, Score score, int daysInARow) {}

  /**
   * Who was named when somebody was asked for.
   *
   * @param speakers the ids of those who were asked for or named, in the order of the interviews
   * @param counts how often
   */
  public record Matrix(List<String> speakers, Confusions counts) {
    public Matrix {
      speakers = List.copyOf(speakers);
    }

    /** How often somebody was asked for and anybody was named. */
    public int asked(String speaker) {
      return speakers.stream().mapToInt(named -> counts.count(speaker, named)).sum();
    }
  }

  /**
   * How answers on a topic were.
   *
   * @param topic its id, or null for what is on none
   */
  public record Recall(String topic, Score score) {}

  /**
   * A card that was forgotten again and again.
   *
   * @param lapses how often, since it had been learned
   */
  public record Leech(Card card, int lapses) {}

  /** The statistics of everything, also of answers to cards that the library no longer has. */
  public static Statistics of(Deck deck, Progress progress, Instant now) {
    return of(deck, progress, Scope.ALL, now);
  }

  /** The statistics of some cards of a deck. */
  public static Statistics of(Deck deck, Progress progress, Scope scope, Instant now) {
    return new Reckoning(deck, progress, scope).statistics(now);
  }
}
