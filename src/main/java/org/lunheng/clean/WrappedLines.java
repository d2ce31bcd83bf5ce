package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.CellWidth;

/**
 * Joins lines that were cut at a fixed width into paragraphs. A text counts as cut when enough of
 * its full lines end within a sentence.
 */
final class WrappedLines implements Step {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 130;
  private static final int FEWEST = 3;
  private static final String ENDS = "。!?…”\"':;)】》」』—";

  @Override
  public String name() {
    return "wrapped-lines";
  }

  @Override
  public Draft apply(Draft draft) {
    Lines lines = Lines.of(draft);
    return lines.areWrapped() ? draft.withItems(lines.joined()) : draft;
  }

  /**
   * The lines of a draft.
   *
   * @param width the columns that nine of ten lines do not pass
   */
  private record Lines(Draft draft, int width) {

    static Lines of(Draft draft) {
      int[] widths =
          draft.items().stream()
              .mapToInt(item -> widthOf(item.passage().text()))
              .sorted()
              .toArray();
      return new Lines(draft, widths.length == 0 ? 0 : widths[widths.length * 9 / 10]);
    }

    boolean areWrapped() {
      if (width < NARROWEST || width > WIDEST) {
        return false;
      }
      int cut = 0;
      for (int i = 1; i < draft.items().size(); i++) {
        cut += isRightAbove(i) && isFull(i - 1) && !isEnded(i - 1) ? 1 : 0;
      }
      return cut >= Math.max(FEWEST, draft.items().size() / 8);
    }

    List<Item> joined() {
      boolean spaced = isSpaced();
      List<Item> items = new ArrayList<>();
      List<Passage> parts = new ArrayList<>();
      for (int i = 0; i < draft.items().size(); i++) {
        Item item = draft.items().get(i);
        parts.add(item.passage());
        int next = i + 1;
        if (next == draft.items().size() || !goesOn(next, spaced)) {
          Item first = draft.items().get(next - parts.size());
          items.add(new Item(Passage.joined(parts), first.use()));
          parts.clear();
        }
      }
      return items;
    }

    /** Whether a line goes on with the paragraph of the one before it. */
    private boolean goesOn(int index, boolean spaced) {
      return draft.items().get(index).isOpen()
          && isRightAbove(index)
          && isFull(index - 1)
          && (spaced || !isEnded(index - 1));
    }

    /** Whether blank lines stand between the paragraphs, so that no other line begins one. */
    private boolean isSpaced() {
      int blank = 0;
      for (int i = 1; i < draft.items().size(); i++) {
        blank += isRightAbove(i) ? 0 : 1;
      }
      return blank * 4 >= draft.items().size();
    }

    private boolean isRightAbove(int index) {
      Passage passage = draft.items().get(index).passage();
      int before = draft.items().get(index - 1).passage().line();
      String line = draft.raw().lines().get(passage.line() - 1);
      return passage.line() == before + 1 && !Passages.isSpace(line.charAt(0));
    }

    private boolean isFull(int index) {
      return widthOf(draft.items().get(index).passage().text()) * 100 >= width * 88;
    }

    /** The columns of a text; those of one that is wider than any cut line are not all counted. */
    private static int widthOf(String text) {
      return CellWidth.NARROW.of(text, 0, Math.min(text.length(), WIDEST + 1));
    }

    private boolean isEnded(int index) {
      String plain = draft.items().get(index).plain();
      return ENDS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }
  }
}
