package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lunheng.document.Emendation;
import org.lunheng.document.RawText;
import org.lunheng.document.Removal;

/**
 * An interview on its way from raw to restored.
 *
 * @param emendations changes made or offered so far
 * @param cuts left-out stretches inside passages: the passages' texts are without them
 * @param items the passages in order, each with what it is used for
 * @param cast who speaks, as far as it is known
 */
record Draft(
    RawText raw, List<Emendation> emendations, List<Removal> cuts, List<Item> items, Cast cast) {
  Draft {
    emendations = List.copyOf(emendations);
    cuts = List.copyOf(cuts);
    items = List.copyOf(items);
  }

  /** The raw text with nothing done to it yet. */
  static Draft of(RawText raw) {
    return new Draft(raw, List.of(), List.of(), List.of(), Cast.NOBODY);
  }

  Draft withEmendations(List<Emendation> more) {
    List<Emendation> all = new ArrayList<>(emendations);
    all.addAll(more);
    return new Draft(raw, all, cuts, items, cast);
  }

  Draft withOnly(List<Emendation> next) {
    return new Draft(raw, next, cuts, items, cast);
  }

  Draft withCuts(List<Removal> more) {
    List<Removal> all = new ArrayList<>(cuts);
    all.addAll(more);
    return new Draft(raw, emendations, all, items, cast);
  }

  Draft withItems(List<Item> next) {
    return new Draft(raw, emendations, cuts, next, cast);
  }

  Draft withCast(Cast next) {
    return new Draft(raw, emendations, cuts, items, next);
  }

  /** The draft with each open passage replaced by what the function makes of it. */
  Draft mapOpen(Function<Item, List<Item>> function) {
    List<Item> next = new ArrayList<>();
    for (Item item : items) {
      next.addAll(item.isOpen() ? function.apply(item) : List.of(item));
    }
    return withItems(next);
  }

  /** The index of the first item from {@code start} on that is a label, or the number of items. */
  int firstLabel() {
    int index = 0;
    while (index < items.size() && !items.get(index).isLabel()) {
      index++;
    }
    return index;
  }

  /** The index of the last label, or -1. */
  int lastLabel() {
    int index = items.size() - 1;
    while (index >= 0 && !items.get(index).isLabel()) {
      index--;
    }
    return index;
  }
}
