package org.lunheng.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lunheng.quiz.Statistics.Leech;
import org.lunheng.quiz.Statistics.Matrix;
import org.lunheng.quiz.Statistics.Recall;
import org.lunheng.quiz.Statistics.Totals;

/** Works out statistics from the cards and answers that are asked about. */
final class Reckoning {
  private final Deck deck;
  private final Progress progress;
  private final Map<String, Card> cards = new LinkedHashMap<>();
  private final List<Review> reviews;
  private final List<Review> answers;
  private final Schedule schedule;
  private final NavigableMap<LocalDate, Score> calendar = new TreeMap<>();
  private final Predicate<String> wanted;

  Reckoning(Deck deck, Progress progress, Scope scope) {
    this.deck = deck;
    this.progress = progress;
    deck.cards().stream().filter(scope::has).forEach(card -> cards.put(card.id(), card));
    // of a card that is gone nobody knows any more what it was about
    wanted = scope.equals(Scope.ALL) ? id -> true : cards::containsKey;
    reviews = progress.reviews().stream().filter(row -> wanted.test(row.card())).toList();
    answers = History.answers(reviews);
    schedule = progress.schedule().only(cards::containsKey);
    answers.stream()
        .collect(Collectors.groupingBy(answer -> progress.days().of(answer.at())))
        .forEach((day, those) -> calendar.put(day, Score.of(those)));
  }

  Statistics statistics(Instant now) {
    LocalDate today = progress.days().of(now);
    return new Statistics(
        today,
        totals(today),
        matrix(),
        topics(),
        calendar,
        schedule.forecast(now, Statistics.FORECAST_DAYS),
        Retention.of(
            schedule.predictions().stream().filter(one -> wanted.test(one.card())).toList()),
        leeches());
  }

  private Totals totals(LocalDate today) {
    return new Totals(
        cards.size(),
        count(card -> schedule.memory(card.id()).isPresent()),
        count(progress::isMature),
        Score.of(answers),
        daysInARow(today));
  }

  private int count(Predicate<Card> what) {
    return (int) cards.values().stream().filter(what).count();
  }

  private int daysInARow(LocalDate today) {
    LocalDate day = calendar.containsKey(today) ? today : today.minusDays(1);
    int days = 0;
    while (calendar.containsKey(day)) {
      days++;
      day = day.minusDays(1);
    }
    return days;
  }

  private Matrix matrix() {
    Confusions counts = Confusions.of(deck, reviews);
    List<String> all = deck.speakers();
    return new Matrix(
        all.stream()
            .filter(one -> all.stream().anyMatch(other -> isCounted(counts, one, other)))
            .toList(),
        counts);
  }

  private static boolean isCounted(Confusions counts, String one, String other) {
    return counts.count(one, other) > 0 || counts.count(other, one) > 0;
  }

  private List<Recall> topics() {
    Map<String, List<Review>> byTopic = new LinkedHashMap<>();
    cards.values().forEach(card -> byTopic.put(card.topic(), new ArrayList<>()));
    for (Review answer : answers) {
      Card card = cards.get(answer.card());
      if (card != null) {
        byTopic.get(card.topic()).add(answer);
      }
    }
    List<Recall> topics = new ArrayList<>();
    List<Review> onNone = byTopic.remove(null);
    byTopic.forEach((topic, those) -> topics.add(new Recall(topic, Score.of(those))));
    if (onNone != null) {
      topics.add(new Recall(null, Score.of(onNone)));
    }
    return topics;
  }

  private List<Leech> leeches() {
    return schedule.leeches().stream()
        .map(id -> new Leech(cards.get(id), schedule.lapses(id)))
        .toList();
  }
}
