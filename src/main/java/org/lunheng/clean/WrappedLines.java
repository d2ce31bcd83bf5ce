package org.lunheng.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins lines that were cut at a fixed width into paragraphs. A text counts as cut when a good part
 * of its full lines end within a sentence.
 */
final class WrappedLines implements Step {
  private static final int NARROWEST = 20;
  private static final int WIDEST = 120;
  private static final String ENDS = "。!?…”\"':;)】》」』,、—";

  @Override
  public String name() {
    return "wrapped-lines";
  }

  @Override
  public Draft apply(Draft draft) {
    int width = width(draft.items());
    return isWrapped(draft, width) ? draft.withItems(joined(draft, width)) : draft;
  }

  /** The length, in chars, that nine of ten lines do not pass. */
  private static int width(List<Item> items) {
    int[] lengths = items.stream().mapToInt(item -> item.passage().length()).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
  }

  private static boolean isWrapped(Draft draft, int width) {
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    int cut = 0;
    for (int i = 1; i < draft.items().size(); i++) {
      cut += goesOn(draft, i, width) ? 1 : 0;
    }
    return cut * 3 >= draft.items().size();
  }

  private static List<Item> joined(Draft draft, int width) {
    List<Item> items = new ArrayList<>(Arrays.asList(draft.items().get(0)));
    for (int i = 1; i < draft.items().size(); i++) {
      Item item = draft.items().get(i);
      if (goesOn(draft, i, width)) {
        Item before = items.remove(items.size() - 1);
        item = new Item(before.passage().join(item.passage()), before.use());
      }
      items.add(item);
    }
    return items;
  }

  /** Whether the line before this one is full, ends within a sentence and stands right above. */
  private static boolean goesOn(Draft draft, int index, int width) {
    Passage before = draft.items().get(index - 1).passage();
    Passage passage = draft.items().get(index).passage();
    String plain = before.plain();
    return draft.items().get(index).isOpen()
        && passage.line() == before.line() + 1
        && before.length() * 10 >= width * 8
        && ENDS.indexOf(plain.charAt(plain.length() - 1)) < 0
        && !isIndented(draft.raw().lines().get(passage.line() - 1));
  }

  private static boolean isIndented(String line) {
    return !line.isEmpty() && Passages.isSpace(line.charAt(0));
  }
}
