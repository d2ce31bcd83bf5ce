package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lunheng.quiz.MadeUp.DAYS;
import static org.lunheng.quiz.MadeUp.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is asked of the five interviews. An easy card comes back after eight days. */
class SupplyTest {
  private static final int LENGTH = 20;
  private static final int NEW_PER_DAY = 10;

  private static Deck deck;

  private final List<Review> reviews = new ArrayList<>();

  @BeforeAll
  static void load() throws Exception {
    deck = Deck.of(Decks.corpus());
  }

  @Test
  void whoHasAnsweredNothingMeetsNewCards() {
    Supply supply = supply(START);
    assertEquals(new Tally(0, NEW_PER_DAY, 0), supply.tally());
    assertEquals(NEW_PER_DAY, supply.fresh().size());
    assertEquals(Set.copyOf(supply.fresh()), Set.copyOf(supply.round(LENGTH, 1)));
    assertEquals(List.of(), supply.practice(LENGTH, 1));
  }

  @Test
  void everyKindHasItsTurnInTheFirstTwoDays() {
    List<Card> met = new ArrayList<>(supply(START).fresh());
    for (Card card : met) {
      answer(card, Grade.EASY, START);
    }
    met.addAll(supply(START.plus(Duration.ofDays(1))).fresh());
    Set<CardKind> kinds = met.stream().map(Card::kind).collect(Collectors.toSet());
    assertEquals(EnumSet.complementOf(EnumSet.of(CardKind.RECALL)), kinds);
  }

  @Test
  void newCardsAreLimitedPerDay() {
    for (Card card : supply(START).fresh().subList(0, 4)) {
      answer(card, Grade.EASY, START);
    }
    assertEquals(new Tally(0, NEW_PER_DAY - 4, 4), supply(START).tally());
    assertEquals(NEW_PER_DAY - 4, supply(START).fresh().size());
    assertEquals(NEW_PER_DAY, supply(START.plus(Duration.ofDays(1))).fresh().size());
  }

  @Test
  void whatIsDueComesFirstAndNewCardsFillTheRound() {
    answerSome(5, START);
    Supply supply = supply(START.plus(Duration.ofDays(9)));
    List<Card> round = supply.round(LENGTH, 1);
    assertEquals(5 + NEW_PER_DAY, round.size());
    assertTrue(round.containsAll(supply.due()));
    assertEquals(Set.copyOf(supply.due()), Set.copyOf(supply.round(5, 1)));
    assertTrue(supply.round(7, 1).containsAll(supply.due()));
    assertEquals(3, supply.round(3, 1).stream().filter(supply.due()::contains).count());
    assertEquals(List.of(), supply.round(0, 1));
  }

  @Test
  void manyDueCardsLeaveNoRoomForNewOnes() {
    answerSome(30, START);
    Supply supply = supply(START.plus(Duration.ofDays(9)));
    List<Card> round = supply.round(LENGTH, 1);
    assertEquals(LENGTH, round.size());
    assertTrue(supply.due().containsAll(round));
  }

  @Test
  void theCardDueLongestIsFirstAndTheLeastRememberedIsAheadOfOthers() {
    List<Card> cards = deck.cards().subList(0, 3);
    answer(cards.get(2), Grade.EASY, START);
    answer(cards.get(0), Grade.EASY, START.plus(Duration.ofDays(1)));
    answer(cards.get(1), Grade.EASY, START.plus(Duration.ofDays(2)));
    List<Card> order = List.of(cards.get(2), cards.get(0), cards.get(1));
    Supply before = supply(START.plus(Duration.ofDays(7)));
    assertEquals(List.of(), before.due());
    assertEquals(order, before.ahead());
    assertEquals(List.of(order.get(0)), before.practice(1, 9));
    assertEquals(order.subList(0, 1), supply(START.plus(Duration.ofDays(8))).due());
    assertEquals(order.subList(1, 3), supply(START.plus(Duration.ofDays(8))).ahead());
    assertEquals(order, supply(START.plus(Duration.ofDays(10))).due());
  }

  @Test
  void aScopeHoldsForEverything() {
    answerSome(100, START);
    answer(deck.cards().get(150), Grade.EASY, START.plus(Duration.ofDays(5)));
    Card some = deck.cards().get(150);
    Scope scope = new Scope(some.topic(), some.speakers().get(0));
    Supply supply = Supply.of(deck, progress(), scope, START.plus(Duration.ofDays(9)));
    assertEquals(List.of(some), supply.ahead());
    assertTrue(supply.due().stream().allMatch(scope::has));
    assertTrue(supply.fresh().stream().allMatch(scope::has));
    assertTrue(!supply.fresh().isEmpty() && supply.round(LENGTH, 1).stream().allMatch(scope::has));
  }

  @Test
  void nothingOnATopicIsNoTally() {
    Scope scope = new Scope("no such topic", null);
    Supply supply = Supply.of(deck, progress(), scope, START);
    assertEquals(Tally.NONE, supply.tally());
    assertTrue(supply.byTopic().isEmpty() && supply.bySpeaker().isEmpty());
    assertEquals(List.of(), supply.round(LENGTH, 1));
  }

  @Test
  void theSeedGivesTheOrderAndNotTheCards() {
    answerSome(30, START);
    Supply supply = supply(START.plus(Duration.ofDays(9)));
    List<Card> round = supply.round(LENGTH, 1);
    assertEquals(round, supply(START.plus(Duration.ofDays(9))).round(LENGTH, 1));
    assertNotEquals(round, supply.round(LENGTH, 2));
    assertEquals(Set.copyOf(round), Set.copyOf(supply.round(LENGTH, 2)));
    Supply early = supply(START.plus(Duration.ofDays(2)));
    assertEquals(early.practice(LENGTH, 1), early.practice(LENGTH, 1));
    assertNotEquals(early.practice(LENGTH, 1), early.practice(LENGTH, 2));
  }

  /** 30 rounds of 20 cards: 570 neighbours; by lot a sixth would be of one kind. */
  @Test
  void kindsAndTopicsOfARoundVary() {
    int kinds = 0;
    int topics = 0;
    for (long seed = 0; seed < 30; seed++) {
      reviews.clear();
      answerSome(40, START);
      List<Card> round = supply(START.plus(Duration.ofDays(9))).round(LENGTH, seed);
      for (int i = 1; i < round.size(); i++) {
        kinds += round.get(i).kind() == round.get(i - 1).kind() ? 1 : 0;
        topics += round.get(i).topic().equals(round.get(i - 1).topic()) ? 1 : 0;
      }
    }
    assertTrue(kinds < 30 && topics < 30, kinds + " kinds, " + topics + " topics");
  }

  @Test
  void whoIsConfusedComesMoreOften() {
    Card card =
        deck.cards().stream()
            .filter(c -> c.kind() == CardKind.CLAIM_SPEAKER && c.isAbout("zhou-zhonghe"))
            .findFirst()
            .orElseThrow();
    String rival = "xue-lan";
    Review wrong = new Review("1", "reader", card.id(), Grade.AGAIN, START, rival, null);
    Confusions confused = Confusions.of(deck, List.of(wrong));
    assertEquals(1, confused.between("zhou-zhonghe", rival));
    long before = about("zhou-zhonghe", rival, Confusions.NONE);
    long after = about("zhou-zhonghe", rival, confused);
    assertTrue(after >= 2 * before, before + " before, " + after + " after");
  }

  /** How many of the first fifty new cards that ask for one participant are about one of two. */
  private static long about(String one, String other, Confusions confusions) {
    List<Card> cards =
        deck.cards().stream().filter(c -> c.kind() == CardKind.QUOTATION_SPEAKER).toList();
    return Newcomers.of(cards, MadeUp.progress(confusions)).stream()
        .limit(50)
        .filter(card -> card.isAbout(one) || card.isAbout(other))
        .count();
  }

  /** Easily, and everywhere in the deck. */
  private void answerSome(int count, Instant at) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < count; i++) {
      Card card = deck.cards().get(i * 37 % deck.cards().size());
      assertTrue(ids.add(card.id()));
      answer(card, Grade.EASY, at);
    }
  }

  private void answer(Card card, Grade grade, Instant at) {
    reviews.add(new Review("" + reviews.size(), "reader", card.id(), grade, at, "", null));
  }

  private Progress progress() {
    return Progress.of(deck, reviews, DAYS, new Habits(NEW_PER_DAY, LENGTH));
  }

  private Supply supply(Instant at) {
    return Supply.of(deck, progress(), Scope.ALL, at);
  }
}
