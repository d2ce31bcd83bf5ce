package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.document.BlockType;

/** Parts an editor's remark in brackets from the paragraph that it was put into. */
final class InnerNotes implements Step {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{12,400})\\)");

  @Override
  public String name() {
    return "inner-notes";
  }

  @Override
  public Draft apply(Draft draft) {
    NoteLabels notes = NoteLabels.of(draft);
    List<Item> items = new ArrayList<>();
    for (Item item : draft.items()) {
      boolean text = item.isSpoken() || item.is(BlockType.LEAD) || item.is(BlockType.BODY);
      if (text && item.plain().indexOf('(') >= 0) {
        split(item, notes, items);
      } else {
        items.add(item);
      }
    }
    return draft.withItems(items);
  }

  private static void split(Item item, NoteLabels notes, List<Item> items) {
    Matcher matcher = BRACKETS.matcher(item.plain());
    int done = 0;
    while (matcher.find()) {
      if (notes.matches(matcher.group(1))) {
        addSlice(item, done, matcher.start(), items);
        Passage note = item.passage().slice(matcher.start(), matcher.end());
        items.add(Item.open(note).part(BlockType.NOTE));
        done = matcher.end();
      }
    }
    addSlice(item, done, item.plain().length(), items);
  }

  private static void addSlice(Item item, int from, int to, List<Item> items) {
    if (to > from) {
      items.add(new Item(item.passage().slice(from, to), item.use()));
    }
  }
}
