package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lunheng.document.RemovalReason;

/** Cuts a passage in two; white space between the parts is left out as layout. */
final class Cut {
  private static final String WHY_SPACE = "space between two parts of a line";

  private Cut() {}

  /** The item before a string index, and what the function makes of the part behind it. */
  static List<Item> at(Item item, int index, UnaryOperator<Item> rest) {
    Passage passage = item.passage();
    String text = passage.text();
    int end = index;
    while (end > 0 && Passages.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = index;
    while (start < text.length() && Passages.isSpace(text.charAt(start))) {
      start++;
    }
    List<Item> parts = new ArrayList<>();
    if (end > 0) {
      parts.add(new Item(passage.slice(0, end), item.use()));
    }
    if (start > end) {
      Item space = Item.open(passage.slice(end, start));
      parts.add(space.removed(RemovalReason.LAYOUT, WHY_SPACE));
    }
    if (start < text.length()) {
      parts.add(rest.apply(new Item(passage.slice(start, text.length()), item.use())));
    }
    return parts;
  }
}
