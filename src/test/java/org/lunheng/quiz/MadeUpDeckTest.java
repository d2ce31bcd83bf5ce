package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunheng.app.Argued;
import org.lunheng.app.Samples;
import org.lunheng.app.WideArguments;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.document.Block;
import org.lunheng.store.Bundles;

/** Cards of small libraries, in which every answer can be seen. */
class MadeUpDeckTest {
  private static final Companion BARE = new Companion(Arguments.NONE, Argued.GLOSSARY, Samples.ALL);

  @ParameterizedTest
  @EnumSource
  void aLibraryOfOnesOwnKeepsTheRulesToo(CardKind kind) {
    for (Companion companion : List.of(Argued.COMPANION, WideArguments.COMPANION, BARE)) {
      Rules rules = new Rules(companion);
      Deck deck = Deck.of(companion);
      for (Card card : cards(deck, kind)) {
        Question question = deck.question(card, 2, 4, Decks.wording("zh-Hans"));
        rules.oneAnswer(question);
        rules.noLeak(question);
        rules.standsAlone(question);
        assertTrue(question.isTyped() || question.options().size() >= 3, question.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"STANCE", "PAIR", "ODD_ONE_OUT"})
  void manySpeakersMakeManyCards(CardKind kind) {
    assertTrue(cards(Deck.of(WideArguments.COMPANION), kind).size() >= 10);
  }

  @Test
  void aStanceIsAskedForWhereThereIsOneAndItIsMoreThanAQuestion() {
    Set<String> asked =
        cards(Deck.of(Argued.COMPANION), CardKind.STANCE).stream()
            .map(card -> card.claims().get(0).id())
            .collect(Collectors.toSet());
    assertTrue(asked.containsAll(Set.of("lin-says-dont-know", "gu-why", "chen-number")));
    assertFalse(asked.contains("listener-asks"));
  }

  @Test
  void nothingRestsOnAReportedView() {
    Deck deck = Deck.of(Argued.reporting("gu-why", "王充"));
    assertTrue(
        deck.cards().stream()
            .flatMap(card -> card.claims().stream())
            .map(Claim::id)
            .noneMatch("gu-why"::equals));
    assertTrue(rest(Deck.of(Argued.COMPANION)).contains("gu-why"));
  }

  @Test
  void whoSharesTheStanceIsNoWrongAnswerToWhoClaims() {
    Deck deck = Deck.of(Argued.COMPANION);
    for (Card card : cards(deck, CardKind.CLAIM_SPEAKER)) {
      if (card.claims().get(0).id().equals("lin-says-dont-know")) {
        for (long seed = 0; seed < 20; seed++) {
          Question question = deck.question(card, seed, 4, Decks.wording("en"));
          assertTrue(question.options().stream().anyMatch(o -> o.id().equals("chen-mo")));
          assertTrue(question.options().stream().noneMatch(o -> o.id().equals("anna-lindqvist")));
        }
        return;
      }
    }
    throw new AssertionError("no such card");
  }

  @Test
  void withoutClaimsThereAreQuotationsAndClozesFromCertainTurns() {
    Deck deck = Deck.of(BARE);
    Set<CardKind> kinds = deck.cards().stream().map(Card::kind).collect(Collectors.toSet());
    assertEquals(Set.of(CardKind.QUOTATION_SPEAKER, CardKind.CLOZE), kinds);
    assertTrue(cards(deck, CardKind.QUOTATION_SPEAKER).size() >= 5);
    for (Card card : deck.cards()) {
      Quotation quotation = card.quotation();
      Block block = block(quotation);
      assertTrue(block.certain(), quotation.toString());
      assertEquals(block.speaker(), quotation.speaker());
      assertFalse(quotation.text().contains("我们给一条带子"), "that speaker is only likely");
    }
  }

  @Test
  void withoutClaimsASentenceThatSaysWhoSpeaksByItsViewIsChosen() {
    Set<String> quoted =
        cards(Deck.of(BARE), CardKind.QUOTATION_SPEAKER).stream()
            .map(card -> card.quotation().text())
            .collect(Collectors.toSet());
    assertTrue(quoted.contains("规则告诉我们什么可以做，却很少告诉我们为什么要做。"), quoted.toString());
    assertTrue(quoted.stream().noneMatch(text -> text.equals("有。")), quoted.toString());
  }

  @Test
  void everyLanguageShowsEveryQuotationInOneScript() {
    Deck deck = Deck.of(BARE);
    for (String language : Bundles.LANGUAGES) {
      String traditional = language.equals("zh-Hant") ? "们说这" : "們說這";
      for (Card card : cards(deck, CardKind.QUOTATION_SPEAKER)) {
        String text = deck.question(card, 1, 3, Decks.wording(language)).texts().get(0);
        assertTrue(text.chars().noneMatch(c -> traditional.indexOf(c) >= 0), text);
      }
    }
  }

  @Test
  void anEmptyLibraryHasNoCards() {
    assertEquals(List.of(), Deck.of(Companion.NONE).cards());
  }

  private static Set<String> rest(Deck deck) {
    return deck.cards().stream()
        .flatMap(card -> card.claims().stream())
        .map(Claim::id)
        .collect(Collectors.toSet());
  }

  private static Block block(Quotation quotation) {
    return Samples.ALL.stream()
        .filter(interview -> interview.id().equals(quotation.interview()))
        .flatMap(interview -> interview.blocks().stream())
        .filter(
            block ->
                block.paragraphs().stream().anyMatch(p -> p.id().equals(quotation.paragraph())))
        .findFirst()
        .orElseThrow();
  }

  private static List<Card> cards(Deck deck, CardKind kind) {
    return deck.cards().stream().filter(card -> card.kind() == kind).toList();
  }
}
