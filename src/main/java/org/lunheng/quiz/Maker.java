package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the cards of one kind, and the questions of its cards. */
interface Maker {
  /** How many options a question has at least. */
  int FEWEST = 3;

  CardKind kind();

  /** All cards of the kind; each of them can be asked. */
  Stream<Card> cards();

  /**
   * Asks a card.
   *
   * @param options how many there are to be at most
   */
  Question question(Card card, Chance chance, int options, Wording wording);

  /**
   * The right option among wrong ones, in any order.
   *
   * @param tiers the wrong ones; of a later list only if those before it do not suffice
   */
  static List<Option> choice(Option right, List<List<Option>> tiers, Chance chance, int options) {
    List<Option> chosen = new ArrayList<>();
    for (List<Option> tier : tiers) {
      chance.shuffled(tier).stream().limit(options - 1L - chosen.size()).forEach(chosen::add);
    }
    chosen.add(chance.below(chosen.size() + 1), right);
    return chosen;
  }
}
