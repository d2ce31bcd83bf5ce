package org.lunheng.view;

import org.lunheng.app.Model;
import org.lunheng.app.PaneGrid;

/** The panes side by side, with a line between them that no width table widens. */
final class ReaderView {
  private static final String DIVIDER = "|";

  private ReaderView() {}

  static void draw(Canvas canvas, Model model) {
    PaneGrid grid = PaneGrid.of(model);
    for (int pane = grid.first(); pane < grid.first() + grid.shown(); pane++) {
      new PaneView(canvas, model, grid, pane).draw();
      if (grid.columnOf(pane) > 0) {
        divide(canvas, grid, pane);
      }
    }
  }

  private static void divide(Canvas canvas, PaneGrid grid, int pane) {
    int column = grid.columnOf(pane) - PaneGrid.GAP / 2 - 1;
    for (int i = 0; i < grid.heightOf(pane); i++) {
      canvas.put(column, grid.rowOf(pane) + i, DIVIDER, Style.PLAIN);
    }
  }
}
