package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the options of a question are drawn.
 *
 * @param options how many there are to be at most
 * @param confusions whom the reader takes for whom
 */
record Draw(Chance chance, int options, Confusions confusions) {

  /**
   * The right option among wrong ones, in any order. Whom the reader most often confuses with the
   * right one is among them if possible: one rival only, or those confused with several others
   * would tell which of them is meant.
   *
   * @param tiers the wrong ones, all of them sound; of a later list only if those before it do not
   *     suffice
   */
  List<Option> around(Option right, List<List<Option>> tiers) {
    List<Option> chosen = new ArrayList<>();
    Option rival = rival(right, tiers).orElse(null);
    if (rival != null) {
      chosen.add(rival);
    }
    for (List<Option> tier : tiers) {
      chance.shuffled(tier).stream()
          .filter(option -> option != rival)
          .limit(options - 1L - chosen.size())
          .forEach(chosen::add);
    }
    chosen.add(chance.below(chosen.size() + 1), right);
    return chosen;
  }

  /** Options that are no participants are confused with none. */
  private Optional<Option> rival(Option right, List<List<Option>> tiers) {
    List<Option> confused =
        tiers.stream()
            .flatMap(List::stream)
            .filter(option -> confusions.between(right.id(), option.id()) > 0)
            .toList();
    return confused.isEmpty()
        ? Optional.empty()
        : chance.shuffled(confused).stream()
            .max(Comparator.comparingInt(o -> confusions.between(right.id(), o.id())));
  }
}
