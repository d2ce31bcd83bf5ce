package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.document.Collation;
import org.lunheng.store.Bundles;
import org.lunheng.store.CorpusStore;

/** Holds every card of the five interviews to every rule that a machine can check. */
class DeckTest {
  private static final List<Long> SEEDS = List.of(1L, 20_240_328L, -7L);

  private static Companion companion;
  private static Deck deck;
  private static Rules rules;

  @BeforeAll
  static void load() throws Exception {
    companion = Decks.corpus();
    deck = Deck.of(companion);
    rules = new Rules(companion);
  }

  @ParameterizedTest
  @EnumSource
  void thereAreFortyCardsOfEveryKind(CardKind kind) {
    assertTrue(cards(kind).size() >= 40, kind + ": " + cards(kind).size());
  }

  @Test
  void thereAreFourHundredDistinctCards() {
    Set<List<Object>> distinct =
        deck.cards().stream()
            .map(card -> List.<Object>of(card.kind(), card.speakers(), said(card)))
            .collect(Collectors.toSet());
    assertTrue(distinct.size() >= 400, distinct.size() + " cards");
    assertEquals(deck.cards().size(), distinct.size());
    assertEquals(
        deck.cards().size(),
        deck.cards().stream().map(Card::id).collect(Collectors.toSet()).size());
  }

  @ParameterizedTest
  @EnumSource
  void everyQuestionKeepsTheRules(CardKind kind) {
    for (String language : Bundles.LANGUAGES) {
      Wording wording = Decks.wording(language);
      for (Card card : cards(kind)) {
        for (long seed : SEEDS) {
          for (int options = 3; options <= 4; options++) {
            Question question = deck.question(card, seed, options, wording);
            rules.sound(question);
            rules.oneAnswer(question);
            rules.noLeak(question);
            rules.standsAlone(question);
          }
        }
      }
    }
  }

  /** A rival is there if it may be: if it is among all options that the card has. */
  @ParameterizedTest
  @EnumSource(names = {"CLAIM_SPEAKER", "QUOTATION_SPEAKER"})
  void whoIsConfusedIsAnOptionAndTheRulesAreKept(CardKind kind) {
    Wording wording = Decks.wording("en");
    List<Card> claims = cards(CardKind.CLAIM_SPEAKER);
    List<String> speakers = claims.stream().map(card -> card.speakers().get(0)).distinct().toList();
    for (Card card : cards(kind)) {
      Set<String> sound = ids(deck.question(card, 1, 100, wording));
      Card asked =
          claims.stream()
              .filter(claim -> claim.speakers().equals(card.speakers()))
              .findFirst()
              .orElseThrow();
      for (String rival : speakers) {
        Review wrong = new Review("1", "r", asked.id(), Grade.AGAIN, Instant.EPOCH, rival, null);
        Confusions confusions = Confusions.of(deck, List.of(wrong));
        Question question = deck.question(card, 1, 3, wording, confusions);
        rules.sound(question);
        rules.oneAnswer(question);
        rules.noLeak(question);
        rules.standsAlone(question);
        assertTrue(!sound.contains(rival) || ids(question).contains(rival), question.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = "RECALL", mode = EnumSource.Mode.EXCLUDE)
  void theRightOptionStandsAnywhere(CardKind kind) {
    Wording wording = Decks.wording("en");
    int[] places = new int[3];
    for (Card card : cards(kind)) {
      for (long seed = 0; seed < 20; seed++) {
        places[deck.question(card, seed, 3, wording).right()]++;
      }
    }
    int all = places[0] + places[1] + places[2];
    for (int place : places) {
      assertEquals(1.0 / 3, (double) place / all, 0.06, List.of(places[0], places[1]) + "/" + all);
    }
  }

  @Test
  void theLengthOfAClaimDoesNotTellThatItIsNotSaid() {
    for (String language : Bundles.LANGUAGES) {
      int longest = 0;
      int shortest = 0;
      for (Card card : cards(CardKind.NOT_SAID)) {
        Question question = deck.question(card, 1, 3, Decks.wording(language));
        int right = question.answer().label().length();
        List<Integer> others =
            question.options().stream()
                .filter(option -> !option.equals(question.answer()))
                .map(option -> option.label().length())
                .toList();
        longest += others.stream().allMatch(length -> length < right) ? 1 : 0;
        shortest += others.stream().allMatch(length -> length > right) ? 1 : 0;
      }
      int all = cards(CardKind.NOT_SAID).size();
      assertEquals(1.0 / 3, (double) longest / all, 0.12, language + " longest");
      assertEquals(1.0 / 3, (double) shortest / all, 0.12, language + " shortest");
    }
  }

  @Test
  void theSameSeedAsksTheSameAndAnotherOneDoesNot() {
    Wording wording = Decks.wording("zh-Hant");
    int changed = 0;
    for (Card card : deck.cards()) {
      Question question = deck.question(card, 5, 3, wording);
      assertEquals(question, deck.question(card, 5, 3, wording));
      changed += question.equals(deck.question(card, 6, 3, wording)) ? 0 : 1;
    }
    assertTrue(changed > deck.cards().size() / 2, changed + " of " + deck.cards().size());
  }

  @Test
  void theAnswerIsTheSameInEveryLanguage() {
    for (Card card : deck.cards()) {
      Question english = deck.question(card, 3, 4, Decks.wording("en"));
      Question chinese = deck.question(card, 3, 4, Decks.wording("zh-Hant"));
      assertEquals(ids(english), ids(chinese), english.toString());
      assertEquals(english.answer().id(), chinese.answer().id());
      assertNotEquals(english.prompt(), chinese.prompt());
    }
  }

  @Test
  void theWordingOfClaimsDoesNotChangeIds() {
    Set<String> ids = deck.cards().stream().map(Card::id).collect(Collectors.toSet());
    Deck again = Deck.of(companion);
    assertEquals(ids, again.cards().stream().map(Card::id).collect(Collectors.toSet()));
    Card card = deck.cards().get(0);
    assertEquals(card, again.card(card.id()).orElseThrow());
    assertTrue(again.card("0").isEmpty());
  }

  @Test
  void aClaimHasARecallCard() {
    Card card = cards(CardKind.CLAIM_SPEAKER).get(0);
    Card recall =
        cards(CardKind.RECALL).stream()
            .filter(other -> other.claims().equals(card.claims()))
            .findFirst()
            .orElseThrow();
    assertTrue(deck.question(recall, 1, 3, Decks.wording("en")).isTyped());
  }

  @Test
  void threeOptionsAreTheFewest() {
    Card card = deck.cards().get(0);
    Wording wording = Decks.wording("en");
    assertThrows(IllegalArgumentException.class, () -> deck.question(card, 1, 2, wording));
  }

  @Test
  void almostEveryCardHasFourOptionsToo() {
    Map<CardKind, Integer> few = new EnumMap<>(CardKind.class);
    for (Card card : deck.cards()) {
      Question question = deck.question(card, 1, 4, Decks.wording("en"));
      if (!question.isTyped() && question.options().size() < 4) {
        few.merge(card.kind(), 1, Integer::sum);
      }
    }
    few.forEach(
        (kind, count) ->
            assertTrue(
                count <= cards(kind).size() * (kind == CardKind.ODD_ONE_OUT ? 0.55 : 0.25),
                few.toString()));
  }

  private static List<Card> cards(CardKind kind) {
    return deck.cards().stream().filter(card -> card.kind() == kind).toList();
  }

  /** What the memory of a card is about; a card that says the same under another id is no card. */
  private static Object said(Card card) {
    return card.quotation() != null
        ? card.quotation()
        : card.claims().stream().map(Claim::id).toList();
  }

  private static Set<String> ids(Question question) {
    return new HashSet<>(question.options().stream().map(Option::id).toList());
  }

  @Test
  void doubtsAloneMakeTheSameCardsAsEveryApparatus() throws Exception {
    CorpusStore corpus = CorpusStore.builtIn();
    Companion bare = corpus.companion().value();
    Deck lean = Deck.of(bare, corpus.doubts(bare).value());
    assertEquals(Deck.of(Decks.corpus()).cards(), lean.cards());
  }

  @Test
  void nothingRestsOnATextWhoseDoubtsAreNotKnown() throws Exception {
    CorpusStore corpus = CorpusStore.builtIn();
    Companion bare = corpus.companion().value();
    Map<String, Collation> doubts = new HashMap<>(corpus.doubts(bare).value());
    assertTrue(rests(Deck.of(bare, doubts), "lecun-levy"));
    doubts.remove("lecun-levy");
    assertFalse(rests(Deck.of(bare, doubts), "lecun-levy"));
  }

  private static boolean rests(Deck deck, String interview) {
    return deck.cards().stream()
        .flatMap(card -> card.claims().stream())
        .anyMatch(claim -> claim.interview().equals(interview));
  }
}
