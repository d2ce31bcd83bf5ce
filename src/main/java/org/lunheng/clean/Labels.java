package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    Pattern inner = innerLabels(labels);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Item item = draft.items().get(i);
      if (labels.get(i) != null) {
        split(item.passage(), labels.get(i).end(), labels.get(i).name(), cast, inner, items);
      } else if (i > first && i < last && item.isOpen()) {
        splitGlued(item, cast, inner, items);
      } else {
        items.add(item);
      }
    }
    return draft.withItems(items).withCast(cast);
  }

  /** A known name and a colon behind the end of a sentence. */
  private static Pattern innerLabels(List<LabelShape> labels) {
    String names =
        labels.stream()
            .filter(label -> label != null && label.form() == LabelShape.Form.COLON)
            .map(label -> Pattern.quote(Folding.fold(label.name())))
            .distinct()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|"));
    return names.isEmpty() ? null : Pattern.compile("(?<=[。!?…”)])\\s*(" + names + ")\\s*:\\s*");
  }

  private static void split(
      Passage passage, int end, String name, Cast cast, Pattern inner, List<Item> items) {
    String speaker = cast.speaker(name);
    items.add(new Item(passage.slice(0, end), new Use.Label(speaker)));
    if (end == passage.length()) {
      return;
    }
    Passage words = passage.slice(end, passage.length());
    Matcher glued = inner == null ? null : inner.matcher(words.plain());
    if (glued != null && glued.find()) {
      items.add(Item.open(words.slice(0, glued.start())).spoken(speaker, true));
      Passage rest = words.slice(glued.start(), words.length());
      split(rest, glued.end() - glued.start(), glued.group(1), cast, inner, items);
    } else {
      items.add(Item.open(words).spoken(speaker, true));
    }
  }

  private static void splitGlued(Item item, Cast cast, Pattern inner, List<Item> items) {
    Passage passage = item.passage();
    Matcher glued = inner == null ? null : inner.matcher(passage.plain());
    if (glued != null && glued.find()) {
      items.add(Item.open(passage.slice(0, glued.start())));
      Passage rest = passage.slice(glued.start(), passage.length());
      split(rest, glued.end() - glued.start(), glued.group(1), cast, inner, items);
    } else {
      items.add(item);
    }
  }
}
