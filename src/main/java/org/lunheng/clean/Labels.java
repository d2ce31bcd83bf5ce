package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the speakers' labels, parts them from the words spoken, and parts turns that were glued
 * into one line.
 */
final class Labels implements Step {

  @Override
  public String name() {
    return "labels";
  }

  @Override
  public Draft apply(Draft draft) {
    List<LabelShape> labels = new LabelInventory(draft.items()).labels();
    int first = 0;
    while (first < labels.size() && labels.get(first) == null) {
      first++;
    }
    if (first == labels.size()) {
      return draft;
    }
    int last = labels.size() - 1;
    while (labels.get(last) == null) {
      last--;
    }
    List<Passage> head = draft.items().subList(0, first).stream().map(Item::passage).toList();
    Cast cast = Aliases.cast(labels.stream().filter(Objects::nonNull).toList(), head);
    InnerLabels inner = new InnerLabels(labels);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Item item = draft.items().get(i);
      if (labels.get(i) != null) {
        LabelShape label = labels.get(i);
        InnerLabels.Place place = new InnerLabels.Place(0, label.end(), label.name());
        split(item.passage(), place, cast, inner, items);
      } else if (i > first && i < last && item.isOpen()) {
        splitGlued(item, cast, inner, items);
      } else {
        items.add(item);
      }
    }
    return draft.withItems(items).withCast(cast);
  }

  /** Parts a passage at a label and at those further on. */
  private static void split(
      Passage passage, InnerLabels.Place first, Cast cast, InnerLabels inner, List<Item> items) {
    InnerLabels.Place label = first;
    while (label != null) {
      String speaker = cast.speaker(label.name());
      Passage name = passage.slice(label.from(), label.to());
      items.add(new Item(name, new Use.Label(speaker)));
      InnerLabels.Place next = inner.next(passage.plain(), label.to());
      int end = next == null ? passage.length() : next.from();
      if (end > label.to()) {
        items.add(Item.open(passage.slice(label.to(), end)).spoken(speaker, true));
      }
      label = next;
    }
  }

  private static void splitGlued(Item item, Cast cast, InnerLabels inner, List<Item> items) {
    Passage passage = item.passage();
    InnerLabels.Place glued = inner.next(passage.plain(), 0);
    if (glued == null) {
      items.add(item);
    } else {
      items.add(Item.open(passage.slice(0, glued.from())));
      split(passage, glued, cast, inner, items);
    }
  }
}
