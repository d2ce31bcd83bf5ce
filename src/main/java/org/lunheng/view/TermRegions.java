package org.lunheng.view;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.app.Model;
import org.lunheng.app.Msg;
import org.lunheng.app.Pane;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.SetLine;
import org.lunheng.app.TermPlace;
import org.lunheng.app.Terms;

/** Where the glossary's terms stand on the screen. */
final class TermRegions {
  private final Model model;
  private final PaneGrid grid;
  private final int number;
  private final Pane.Reading pane;
  private final List<HitRegion> regions = new ArrayList<>();

  private TermRegions(Model model, PaneGrid grid, int number, Pane.Reading pane) {
    this.model = model;
    this.grid = grid;
    this.number = number;
    this.pane = pane;
  }

  /** The terms in the rows that a pane shows. */
  static List<HitRegion> of(Model model, PaneGrid grid, int number) {
    if (!(model.desk().panes().get(number) instanceof Pane.Reading pane)) {
      return List.of();
    }
    TermRegions regions = new TermRegions(model, grid, number, pane);
    regions.add();
    return regions.regions;
  }

  private void add() {
    Terms terms = new Terms(model.companion().glossary(), pane);
    List<Terms.Found> found = List.of();
    int paragraph = -1;
    int bottom = Math.min(pane.top() + grid.textRows(number), pane.text().lines().size());
    for (int i = pane.top(); i < bottom; i++) {
      SetLine line = pane.text().lines().get(i);
      if (line.kind() == SetLine.Kind.TEXT) {
        if (line.paragraph() != paragraph) {
          paragraph = line.paragraph();
          found = terms.in(paragraph);
        }
        int row = grid.rowOf(number) + PaneGrid.HEADER_ROWS + i - pane.top();
        found.forEach(term -> add(term, line, row));
      }
    }
  }

  /** A term may go on on the next line. */
  private void add(Terms.Found term, SetLine line, int row) {
    int start = pane.edition().shownIndex(line.paragraph(), term.passage().from());
    int end = pane.edition().shownIndex(line.paragraph(), term.passage().to());
    int from = Math.max(start, line.from());
    int to = Math.min(end, line.to());
    if (from < to) {
      String text = pane.text().paragraphs().get(line.paragraph());
      int left = TextView.left(grid, number, pane) + line.column();
      int column = left + model.width().of(text, line.from(), from);
      int columns = model.width().of(text, from, to);
      Msg msg = new Msg.TermPointed(number, new TermPlace(pane.id(), term.passage()));
      regions.add(new HitRegion(column, row, columns, 1, Pointer.Action.CLICK, msg));
    }
  }
}
