package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.RemovalReason;

/** Cuts an information line into its parts. */
final class InfoItems {
  private InfoItems() {}

  /** The parts of the item's line as items, with the space between them left out as layout. */
  static List<Item> of(Item item, List<InfoLine.Part> parts) {
    List<Item> items = new ArrayList<>();
    int end = 0;
    for (InfoLine.Part part : parts) {
      if (part.from() > end) {
        Item gap = Item.open(item.passage().slice(end, part.from()));
        items.add(gap.removed(RemovalReason.LAYOUT, "space between two parts of a line"));
      }
      Item piece = Item.open(item.passage().slice(part.from(), part.to()));
      items.add(
          part.field() == null
              ? piece.removed(RemovalReason.BOILERPLATE, "menu word beside a date or a name")
              : piece.meta(part.field(), part.value()));
      end = part.to();
    }
    return items;
  }
}
