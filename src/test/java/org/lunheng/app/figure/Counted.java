package org.lunheng.app.figure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Decks;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Review;
import org.lunheng.quiz.Statistics;
import org.lunheng.store.ProblemException;

/** Statistics of answers by lot, to be drawn. */
final class Counted {
  private static final Deck DECK = deck();
  private static final Days DAYS = new Days(ZoneOffset.UTC, 4);
  private static final Instant NOW = Instant.parse("2026-06-03T12:00:00Z");

  private Counted() {}

  private static Deck deck() {
    try {
      return Deck.of(Decks.corpus());
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Names of ten columns, without blanks. */
  static final Names NAMES =
      new Names() {
        @Override
        public String speaker(String id) {
          return "人物" + Integer.toString(DECK.speakers().indexOf(id) + 100_000);
        }

        @Override
        public String topic(String id) {
          return "话题" + id;
        }

        @Override
        public String card(Card card) {
          return "卡片" + card.id();
        }
      };

  /**
   * Some answers over a year.
   *
   * @param count how many
   */
  static Statistics answers(int count) {
    Random random = new Random(count);
    List<Card> cards = DECK.cards();
    List<String> speakers = DECK.speakers();
    List<Review> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Card card = cards.get(random.nextInt(random.nextInt(cards.size()) + 1));
      boolean right = random.nextInt(4) > 0;
      int other = random.nextInt(speakers.size());
      String chosen = right ? card.speakers().get(0) : speakers.get(other);
      Instant at = NOW.minus(Duration.ofMinutes(random.nextInt(random.nextInt(500_000) + 1)));
      Grade grade = right ? Grade.GOOD : Grade.AGAIN;
      rows.add(new Review("r" + i, "reader", card.id(), grade, at, chosen, null));
    }
    return Statistics.of(DECK, Progress.of(DECK, rows, DAYS, Habits.STANDARD), NOW);
  }
}
