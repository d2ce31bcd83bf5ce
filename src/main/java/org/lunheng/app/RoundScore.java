package org.lunheng.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Confusions;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Review;

/**
 * What came of a round.
 *
 * @param first what came of each card when it was asked first
 * @param again what came of cards that were asked again because they had been forgotten
 */
public record RoundScore(List<QuizRound.Result> first, List<QuizRound.Result> again) {
  private static final int WEEK = 7;

  public RoundScore {
    first = List.copyOf(first);
    again = List.copyOf(again);
  }

  /** How many were right, of how many. */
  public record Share(int right, int asked) {
    private Share and(Share other) {
      return new Share(right + other.right, asked + other.asked);
    }

    private double part() {
      return (double) right / asked;
    }
  }

  /**
   * Somebody taken for somebody else.
   *
   * @param asked the id of the one asked for
   * @param named the id of the one named
   */
  record Mistaken(String asked, String named, int times) {}

  /**
   * How many cards come back when.
   *
   * @param week on the six days after tomorrow
   */
  record Return(int today, int tomorrow, int week, int later) {}

  /** What came of a round that gave such results. */
  public static RoundScore of(List<QuizRound.Result> results) {
    Map<Card, QuizRound.Result> first = new LinkedHashMap<>();
    List<QuizRound.Result> again = new ArrayList<>();
    for (QuizRound.Result result : results) {
      if (first.putIfAbsent(result.card(), result) != null) {
        again.add(result);
      }
    }
    return new RoundScore(List.copyOf(first.values()), again);
  }

  /** What was forgotten when it was asked first. */
  public List<QuizRound.Result> missed() {
    return first.stream().filter(result -> !result.isRight()).toList();
  }

  /** The score of some results. */
  public static Share share(List<QuizRound.Result> results) {
    int right = (int) results.stream().filter(QuizRound.Result::isRight).count();
    return new Share(right, results.size());
  }

  /** The score on each topic that was asked about more than once, the worst first. */
  Map<String, Share> byTopic() {
    return shares(card -> Stream.ofNullable(card.topic()));
  }

  /** The score on each participant that was asked about more than once, the worst first. */
  Map<String, Share> bySpeaker() {
    return shares(card -> card.speakers().stream().limit(1));
  }

  private Map<String, Share> shares(Function<Card, Stream<String>> keys) {
    Map<String, Share> all = new LinkedHashMap<>();
    for (QuizRound.Result result : first) {
      Share share = share(List.of(result));
      keys.apply(result.card()).forEach(key -> all.merge(key, share, Share::and));
    }
    Map<String, Share> told = new LinkedHashMap<>();
    all.entrySet().stream()
        .filter(entry -> all.size() > 1 && entry.getValue().asked() > 1)
        .sorted(Comparator.comparingDouble(entry -> entry.getValue().part()))
        .forEach(entry -> told.put(entry.getKey(), entry.getValue()));
    return told;
  }

  /** Who was taken for whom, most often first. */
  List<Mistaken> mistaken(Deck deck) {
    List<Review> rows = results().map(QuizRound.Result::counted).toList();
    Confusions confusions = Confusions.of(deck, rows);
    return results()
        .map(result -> mistaken(result, confusions))
        .filter(mistaken -> mistaken.times() > 0 && !mistaken.asked().equals(mistaken.named()))
        .distinct()
        .sorted(Comparator.comparingInt(Mistaken::times).reversed())
        .toList();
  }

  private static Mistaken mistaken(QuizRound.Result result, Confusions confusions) {
    String asked = result.card().speakers().get(0);
    String named = result.review().chosen();
    return new Mistaken(asked, named, confusions.count(asked, named));
  }

  /** When the cards come back, counted from the day of the last answer; there has to be one. */
  Return returns(Days days) {
    Map<Card, LocalDate> due = new LinkedHashMap<>();
    results().forEach(result -> due.put(result.card(), result.memory().dueDay(days)));
    LocalDate today =
        results().map(result -> days.of(result.review().at())).max(Comparator.naturalOrder()).get();
    int[] counts = new int[4];
    for (LocalDate day : due.values()) {
      long away = ChronoUnit.DAYS.between(today, day);
      counts[away <= 0 ? 0 : away == 1 ? 1 : away <= WEEK ? 2 : 3]++;
    }
    return new Return(counts[0], counts[1], counts[2], counts[3]);
  }

  private Stream<QuizRound.Result> results() {
    return Stream.concat(first.stream(), again.stream());
  }
}
