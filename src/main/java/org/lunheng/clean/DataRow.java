package org.lunheng.clean;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells a table's row of figures and words from one that only lays a page out. */
final class DataRow {
  private static final int LONGEST_CELL = 60;
  private static final int MOST_PARTS = 8;

  private DataRow() {}

  /** Whether a row has several cells, all of them with a few words and nothing else. */
  static boolean isOne(Element row) {
    return row.childrenSize() > 1 && row.children().stream().allMatch(DataRow::isShort);
  }

  private static boolean isShort(Element cell) {
    if (cell.childNodeSize() > MOST_PARTS) {
      return false;
    }
    int length = 0;
    for (Node part : cell.childNodes()) {
      if (part instanceof Element element && !isWord(element)) {
        return false;
      }
      length += part instanceof TextNode text ? text.getWholeText().strip().length() : 0;
    }
    return length <= LONGEST_CELL;
  }

  /** Whether an element within a cell is a stressed or linked word. */
  private static boolean isWord(Element element) {
    boolean inline = !element.isBlock() && !element.normalName().equals("br");
    return inline && element.childrenSize() == 0 && element.ownText().length() <= LONGEST_CELL;
  }
}
