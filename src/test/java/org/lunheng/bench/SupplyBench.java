package org.lunheng.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Decks;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Review;
import org.lunheng.quiz.Scope;
import org.lunheng.quiz.Supply;

/** How much of a processor it takes to say what is due after ten thousand reviews. */
public final class SupplyBench {
  private static final int REVIEWS = 10_000;
  private static final int ROUNDS = 300;
  private static final int LENGTH = 20;
  private static final double NANOS = 1e6;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private SupplyBench() {}

  /** Measures, and prints milliseconds of the one thread, whatever else the machine does. */
  public static void main(String[] arguments) throws Exception {
    Deck deck = Deck.of(Decks.corpus());
    List<Review> reviews = reviews(deck);
    Days days = new Days(ZoneOffset.UTC, 0);
    Progress progress = Progress.of(deck, reviews, days, Habits.STANDARD);
    Supply supply = Supply.of(deck, progress, Scope.ALL, NOW);
    System.out.printf("%d cards, %,d reviews: %s%n", deck.cards().size(), REVIEWS, supply.tally());
    print("rebuilding the schedule", () -> Progress.of(deck, reviews, days, Habits.STANDARD));
    print("what there is", () -> Supply.of(deck, progress, Scope.ALL, NOW));
    print("… by topic and speaker", () -> List.of(supply.byTopic(), supply.bySpeaker()));
    print("a round", () -> supply.round(LENGTH, 1));
    print("the longest round", () -> supply.practice(Habits.LONGEST, 1));
  }

  private static void print(String what, Supplier<Object> work) {
    double[] millis = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREAD.getCurrentThreadCpuTime();
      work.get();
      millis[i] = (THREAD.getCurrentThreadCpuTime() - start) / NANOS;
    }
    double first = millis[0];
    Arrays.sort(millis);
    System.out.printf("%-24s first %6.2f, median %6.2f ms%n", what, first, millis[ROUNDS / 2]);
  }

  /** Of nine cards in ten, now and then in a year, and remembered four times in five. */
  private static List<Review> reviews(Deck deck) {
    Random random = new Random(1);
    List<Card> cards = deck.cards().subList(0, deck.cards().size() * 9 / 10);
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < REVIEWS; i++) {
      Card card = cards.get(random.nextInt(cards.size()));
      boolean right = random.nextInt(5) > 0;
      Instant at = NOW.minus(Duration.ofMinutes(random.nextInt(365 * 24 * 60)));
      String chosen = cards.get(random.nextInt(cards.size())).speakers().get(0);
      reviews.add(
          new Review(
              "" + i,
              "reader",
              card.id(),
              right ? Grade.GOOD : Grade.AGAIN,
              at,
              right ? card.speakers().get(0) : chosen,
              null));
    }
    return reviews;
  }
}
