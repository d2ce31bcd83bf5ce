package org.lunheng.app;

import java.util.List;
import java.util.function.ToIntBiFunction;
import org.lunheng.document.Block;
import org.lunheng.document.BlockType;

/** What keys do that move through the text. */
final class ReaderUpdate {
  private static final int NOWHERE = -1;

  private ReaderUpdate() {}

  static Next lineDown(Model model) {
    return scroll(model, (pane, rows) -> pane.top() + 1);
  }

  static Next lineUp(Model model) {
    return scroll(model, (pane, rows) -> pane.top() - 1);
  }

  /** A page less a line, so that the eye finds where it was. */
  static Next pageDown(Model model) {
    return scroll(model, (pane, rows) -> pane.top() + Math.max(1, rows - 1));
  }

  static Next pageUp(Model model) {
    return scroll(model, (pane, rows) -> pane.top() - Math.max(1, rows - 1));
  }

  static Next halfPageDown(Model model) {
    return scroll(model, (pane, rows) -> pane.top() + Math.max(1, rows / 2));
  }

  static Next halfPageUp(Model model) {
    return scroll(model, (pane, rows) -> pane.top() - Math.max(1, rows / 2));
  }

  static Next start(Model model) {
    return scroll(model, (pane, rows) -> 0);
  }

  static Next end(Model model) {
    return scroll(model, (pane, rows) -> pane.text().lastTop(rows));
  }

  static Next nextTurn(Model model) {
    return jump(model, (pane, rows) -> after(pane, BlockType.TURN), "notice.no-next-turn");
  }

  static Next previousTurn(Model model) {
    return jump(model, (pane, rows) -> before(pane, BlockType.TURN), "notice.no-previous-turn");
  }

  static Next nextHeading(Model model) {
    return jump(model, (pane, rows) -> after(pane, BlockType.HEADING), "notice.no-next-heading");
  }

  static Next previousHeading(Model model) {
    return jump(
        model, (pane, rows) -> before(pane, BlockType.HEADING), "notice.no-previous-heading");
  }

  /** Scrolls a pane, and with it the others where all scroll at once. */
  static Next wheeled(Model model, int number, int lines) {
    int active = model.desk().active();
    Next next =
        scroll(model.withDesk(model.desk().withActive(number)), (pane, rows) -> pane.top() + lines);
    return Next.of(next.model().withDesk(next.model().desk().withActive(active)));
  }

  private static int after(Pane.Reading pane, BlockType type) {
    List<Block> blocks = pane.interview().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).type() == type && pane.text().openings().get(i) > pane.top()) {
        return pane.text().openings().get(i);
      }
    }
    return NOWHERE;
  }

  private static int before(Pane.Reading pane, BlockType type) {
    List<Block> blocks = pane.interview().blocks();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i).type() == type && pane.text().openings().get(i) < pane.top()) {
        return pane.text().openings().get(i);
      }
    }
    return NOWHERE;
  }

  /** Scrolls to a line, or says that the active pane has none of that sort. */
  private static Next jump(Model model, ToIntBiFunction<Pane.Reading, Integer> line, String none) {
    Next next =
        scroll(
            model,
            (pane, rows) -> {
              int to = line.applyAsInt(pane, rows);
              return to == NOWHERE ? pane.top() : to;
            });
    boolean stuck = next.model().desk().activePane() == model.desk().activePane();
    return stuck ? Next.of(next.model().withNotice(Notice.of(none))) : next;
  }

  private static Pane.Reading scrolled(
      Pane.Reading pane, ToIntBiFunction<Pane.Reading, Integer> line, int rows) {
    return pane.scrolledTo(line.applyAsInt(pane, rows), rows);
  }

  /** Puts another line on top in the active pane, or in all that scroll together. */
  static Next scroll(Model model, ToIntBiFunction<Pane.Reading, Integer> line) {
    PaneGrid grid = PaneGrid.of(model);
    Desk desk = model.desk();
    Desk scrolled =
        desk.mapped(
            i ->
                desk.scrolls(i) && desk.panes().get(i) instanceof Pane.Reading pane
                    ? scrolled(pane, line, grid.textRows(i))
                    : desk.panes().get(i));
    Model moved = model.withDesk(scrolled);
    return Next.of(desk.following() == Following.SCROLLING ? SamePlace.brought(moved) : moved);
  }
}
