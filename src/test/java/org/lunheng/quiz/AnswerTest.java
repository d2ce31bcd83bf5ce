package org.lunheng.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.lunheng.app.Argued;

class AnswerTest {
  private final Deck deck = Deck.of(Argued.COMPANION);

  private Question question(CardKind kind) {
    Card card = deck.cards().stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
    return deck.question(card, 1, 3, Decks.wording("en"));
  }

  @Test
  void anOptionIsToldByItsLabel() {
    Answer answer = Answer.choosing(question(CardKind.CLAIM_SPEAKER), 1);
    assertEquals(answer.question().options().get(1).label(), answer.label());
    assertNotEquals(answer.chosen(), answer.label());
  }

  @Test
  void whatNamesNobodyIsToldAsItWasTyped() {
    Question question = question(CardKind.RECALL);
    Answer answer = Answer.typed(question, null, "Nobody at all", NameCheck.Result.WRONG);
    assertEquals("Nobody at all", answer.label());
    assertEquals("", Answer.none(question).label());
  }
}
