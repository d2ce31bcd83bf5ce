package org.lunheng.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lunheng.corpus.Companion;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Deck;
import org.lunheng.quiz.Decks;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Wording;

/**
 * How much of a processor it takes to make all cards of the five interviews, cold and warm, and how
 * many there are of each kind. With a language and a seed, it prints every question as well.
 */
public final class DeckBench {
  private static final int ROUNDS = 200;
  private static final double NANOS = 1e6;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private DeckBench() {}

  /** Measures, and prints milliseconds of the one thread, whatever else the machine does. */
  public static void main(String[] arguments) throws Exception {
    Companion companion = Decks.corpus();
    double[] millis = new double[ROUNDS];
    Deck deck = null;
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREAD.getCurrentThreadCpuTime();
      deck = Deck.of(companion);
      millis[i] = (THREAD.getCurrentThreadCpuTime() - start) / NANOS;
    }
    System.out.printf("first %.1f ms", millis[0]);
    Arrays.sort(millis);
    System.out.printf(", median %.1f ms, best %.1f ms%n", millis[ROUNDS / 2], millis[0]);
    Map<CardKind, Long> counts =
        deck.cards().stream()
            .collect(Collectors.groupingBy(Card::kind, TreeMap::new, Collectors.counting()));
    System.out.println(deck.cards().size() + " cards: " + counts);
    if (arguments.length == 2) {
      print(deck, Decks.wording(arguments[0]), Long.parseLong(arguments[1]));
    }
  }

  private static void print(Deck deck, Wording wording, long seed) {
    for (Card card : deck.cards()) {
      Question question = deck.question(card, seed, 4, wording);
      System.out.println("\n" + card.kind().key() + "  " + question.prompt());
      question.texts().forEach(text -> System.out.println("  | " + text));
      question
          .options()
          .forEach(
              option ->
                  System.out.println(
                      (option.equals(question.answer()) ? "  * " : "    ") + option.label()));
      if (question.isTyped()) {
        System.out.println("  = " + question.answer().label());
      }
    }
  }
}
