package org.lunheng.quiz;

import java.util.stream.Stream;

/** Makes the cards of one kind, and the questions of its cards. */
interface Maker {
  /** How many options a question has at least. */
  int FEWEST = 3;

  CardKind kind();

  /** All cards of the kind; each of them can be asked. */
  Stream<Card> cards();

  /** Asks a card. */
  Question question(Card card, Draw draw, Wording wording);
}
