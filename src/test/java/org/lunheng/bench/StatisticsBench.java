package org.lunheng.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
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

/** How much of a processor it takes to work out statistics from 10,000 answers, cold and warm. */
public final class StatisticsBench {
  private static final int ANSWERS = 10_000;
  private static final int ROUNDS = 200;
  private static final double NANOS = 1e6;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private StatisticsBench() {}

  /** Measures, and prints milliseconds of the one thread, whatever else the machine does. */
  public static void main(String[] arguments) throws Exception {
    Deck deck = Deck.of(Decks.corpus());
    Days days = new Days(ZoneId.of("Asia/Shanghai"), 4);
    Progress progress = Progress.of(deck, answers(deck), days, Habits.STANDARD);
    Instant now = Instant.parse("2026-11-01T12:00:00Z");
    double[] millis = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREAD.getCurrentThreadCpuTime();
      Statistics.of(deck, progress, now);
      millis[i] = (THREAD.getCurrentThreadCpuTime() - start) / NANOS;
    }
    System.out.printf(
        "%d cards, %d answers: first %.1f ms", deck.cards().size(), ANSWERS, millis[0]);
    Arrays.sort(millis);
    System.out.printf(", median %.1f ms, best %.1f ms%n", millis[ROUNDS / 2], millis[0]);
  }

  private static List<Review> answers(Deck deck) {
    Random random = new Random(1);
    List<Card> cards = deck.cards();
    List<String> speakers = deck.speakers();
    Instant at = Instant.parse("2026-01-01T12:00:00Z");
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < ANSWERS; i++) {
      at = at.plusSeconds(random.nextInt(5000));
      Card card = cards.get(random.nextInt(cards.size()));
      boolean right = random.nextInt(5) > 0;
      int other = random.nextInt(speakers.size());
      String chosen = right ? card.speakers().get(0) : speakers.get(other);
      Grade grade = right ? Grade.GOOD : Grade.AGAIN;
      reviews.add(new Review("r" + i, "local", card.id(), grade, at, chosen, null));
    }
    return reviews;
  }
}
