package org.lunheng.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lunheng.app.Margin;
import org.lunheng.app.Measure;
import org.lunheng.app.Model;
import org.lunheng.app.Msg;
import org.lunheng.app.Pane;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.SetLine;
import org.lunheng.corpus.Passage;
import org.lunheng.text.Graphemes;

/** Which character of a pane's text stands in a cell of the screen. */
final class TextCells {
  private final Model model;
  private final PaneGrid grid;
  private final int number;
  private final Pane.Reading pane;

  private TextCells(Model model, PaneGrid grid, int number, Pane.Reading pane) {
    this.model = model;
    this.grid = grid;
    this.number = number;
    this.pane = pane;
  }

  /** What it means that the mouse is moved from one cell to another with its button held. */
  static Optional<Msg> drag(Model model, Pointer start, Pointer now, boolean begins) {
    return of(model, start)
        .map(
            cells ->
                new Msg.TextDragged(
                    cells.number, cells.character(start), cells.character(now), begins));
  }

  /** Those of the pane that a pointer is at; empty if that has no text. */
  private static Optional<TextCells> of(Model model, Pointer pointer) {
    if (model.desk().isEmpty()) {
      return Optional.empty();
    }
    PaneGrid grid = PaneGrid.of(model);
    for (int i = grid.first(); i < grid.first() + grid.shown(); i++) {
      int column = pointer.column() - grid.columnOf(i);
      int row = pointer.row() - grid.rowOf(i);
      boolean inside =
          column >= 0 && column < grid.widthOf(i) && row >= 0 && row < grid.heightOf(i);
      if (inside
          && model.desk().panes().get(i) instanceof Pane.Reading pane
          && !pane.text().lines().isEmpty()) {
        return Optional.of(new TextCells(model, grid, i, pane));
      }
    }
    return Optional.empty();
  }

  /** What two clicks on a character mean; empty beside the texts. */
  static Optional<Msg> twice(Model model, Pointer pointer) {
    return of(model, pointer)
        .filter(cells -> pointer.row() >= cells.grid.rowOf(cells.number) + PaneGrid.HEADER_ROWS)
        .map(cells -> new Msg.TextDoubleClicked(cells.number, cells.character(pointer)));
  }

  /** Where a click opens a note. */
  static List<HitRegion> notes(Model model, PaneGrid grid, int number) {
    List<HitRegion> regions = new ArrayList<>();
    if (model.desk().panes().get(number) instanceof Pane.Reading pane) {
      int margin = TextView.left(grid, number, pane) - Measure.LEFT_MARGIN;
      int bottom = Math.min(pane.top() + grid.textRows(number), pane.text().lines().size());
      for (int i = pane.top(); i < bottom; i++) {
        if (new Margin(pane, pane.text().lines().get(i)).kept() != null) {
          int row = grid.rowOf(number) + PaneGrid.HEADER_ROWS + i - pane.top();
          Msg msg = new Msg.NotePointed(number, i);
          regions.add(
              new HitRegion(margin, row, Measure.LEFT_MARGIN, 1, Pointer.Action.CLICK, msg));
        }
      }
    }
    return regions;
  }

  /** The character nearest to a cell, beginning with the line nearest to its row. */
  private Passage character(Pointer pointer) {
    int row = pointer.row() - grid.rowOf(number) - PaneGrid.HEADER_ROWS;
    // past an edge, so that the text comes along
    int inside = Math.max(-1, Math.min(row, grid.textRows(number)));
    int last = pane.text().lines().size() - 1;
    int index = Math.max(0, Math.min(pane.top() + inside, last));
    SetLine line = pane.text().lines().get(index);
    int paragraph = Math.min(line.paragraph(), pane.text().paragraphs().size() - 1);
    if (line.kind() != SetLine.Kind.TEXT) {
      return new Passage(paragraph, 0, 0);
    }
    String text = pane.text().paragraphs().get(paragraph).substring(line.from(), line.to());
    int column = TextView.left(grid, number, pane) + line.column();
    int at = 0;
    int next = Graphemes.after(text, at);
    column += model.width().of(text, at, next);
    while (column <= pointer.column() && next < text.length()) {
      at = next;
      next = Graphemes.after(text, at);
      column += model.width().of(text, at, next);
    }
    return stored(paragraph, line.from() + at, line.from() + next);
  }

  private Passage stored(int paragraph, int from, int to) {
    return new Passage(
        paragraph,
        pane.edition().sourceIndex(paragraph, from),
        pane.edition().sourceIndex(paragraph, to));
  }
}
