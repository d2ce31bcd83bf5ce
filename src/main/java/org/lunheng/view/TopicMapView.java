package org.lunheng.view;

import org.lunheng.app.KeyWords;
import org.lunheng.app.MapLayout;
import org.lunheng.app.MapScreen;
import org.lunheng.app.MapSight;
import org.lunheng.app.Model;
import org.lunheng.app.StanceWords;
import org.lunheng.app.Tally;
import org.lunheng.app.TopicGrid;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.text.Clip;
import org.lunheng.text.LineBreaker;

/**
 * The topic map: a topic a row, a speaker a column, in each cell the signs of the stances taken
 * there with their numbers. The heads stay where they are when the cells are scrolled; arrows at
 * their edges say where there is more.
 */
final class TopicMapView {
  private static final int MARGIN = 2;
  private static final String SILENT = ".";

  private final Canvas canvas;
  private final Model model;
  private final MapSight sight;
  private final TopicGrid grid;
  private final MapLayout layout;
  private final int left;
  private final int shown;

  private TopicMapView(Canvas canvas, Model model, MapSight sight) {
    this.canvas = canvas;
    this.model = model;
    this.sight = sight;
    this.grid = sight.grid();
    this.layout = sight.layout();
    this.left = sight.place().left();
    this.shown = layout.shownFrom(left);
  }

  static void draw(Canvas canvas, Model model, MapScreen.TopicMap map) {
    MapSight sight = MapSight.of(model, map);
    TopicGrid grid = sight.grid();
    String why = MapSight.nothing(model, map);
    String remark =
        why == null
            ? model.messages().get("map.count", grid.rows().size(), grid.speakers().size())
            : "";
    String title = model.messages().get("map.title");
    TitleBar.draw(canvas, model, Wording.filtered(title, sight.place().filter(), model), remark);
    if (why == null) {
      new TopicMapView(canvas, model, sight).draw();
      TopicDetails.draw(canvas, model, sight);
    } else {
      drawReason(canvas, model, KeyWords.of(why, model));
    }
  }

  /** Why there is no map, in as many rows as it takes. */
  private static void drawReason(Canvas canvas, Model model, String words) {
    int columns = canvas.size().columns() - 2 * MARGIN;
    int row = 1;
    for (String line : new LineBreaker(model.width()).wrapped(words, columns)) {
      canvas.put(MARGIN, row++, line, Palette.FAINT);
    }
  }

  private void draw() {
    drawCorner();
    drawHeads();
    int top = sight.place().top();
    int rows = Math.min(layout.rows(), grid.rows().size() - top);
    for (int i = 0; i < rows; i++) {
      drawRow(top + i, MapLayout.ABOVE + i);
    }
  }

  /** Which topics show, if not all, and arrows where there are more. */
  private void drawCorner() {
    int top = sight.place().top();
    int count = grid.rows().size();
    if (layout.rows() < count) {
      int last = Math.min(count, top + layout.rows());
      String arrows = (top > 0 ? "^" : " ") + (last < count ? "v" : " ");
      String corner = arrows + " " + (top + 1) + "-" + last + "/" + count;
      int style = Palette.BOLD;
      canvas.put(0, 1, corner, 0, corner.length(), style, layout.start() - 1);
    }
  }

  private void drawHeads() {
    int column = layout.start();
    for (int i = left; i < left + shown; i++) {
      int width = layout.widths().get(i);
      int style = i == sight.column() ? Palette.ACTIVE_BAR : Palette.BOLD;
      canvas.fill(column, 1, width, 1, i == sight.column() ? style : Style.PLAIN);
      canvas.put(column, 1, clip(model, layout.heads().get(i), width), style);
      column += width + 1;
    }
    if (left > 0) {
      canvas.put(layout.start() - 1, 1, "<", Palette.BOLD);
    }
    if (left + shown < grid.columns()) {
      canvas.put(canvas.size().columns() - 1, 1, ">", Palette.BOLD);
    }
  }

  private void drawRow(int index, int row) {
    TopicGrid.Row topic = grid.rows().get(index);
    boolean selected = index == sight.row();
    int style = selected ? Palette.ACTIVE_BAR : Style.PLAIN;
    canvas.fill(0, row, MapLayout.MARKS + layout.names(), 1, style);
    canvas.put(0, row, selected ? ">" : " ", style);
    canvas.put(1, row, topic.contested() ? StanceLook.CONTESTED : " ", Style.bold(style));
    String name = topic.topic().name().in(model.messages().language());
    canvas.put(MapLayout.MARKS, row, clip(model, name, layout.names()), style);
    int column = layout.start();
    for (int i = left; i < left + shown; i++) {
      int width = layout.widths().get(i);
      drawCell(topic.tallies().get(i), column, row, width, selected && i == sight.column());
      column += width + 1;
    }
  }

  /** A cell; the chosen one stands in brackets, so that it is seen without colours too. */
  private void drawCell(Tally tally, int column, int row, int width, boolean selected) {
    int at = column;
    for (Stance stance : tally.stances()) {
      String text = StanceWords.sign(stance) + tally.of(stance);
      int style = selected ? Palette.ACTIVE_BAR : StanceLook.style(Style.PLAIN, stance);
      at = canvas.put(at, row, text, 0, text.length(), style, column + width);
    }
    if (tally.isSilent()) {
      at = canvas.put(at, row, SILENT, selected ? Palette.ACTIVE_BAR : Palette.FAINT);
    }
    if (selected) {
      canvas.put(column - 1, row, "[", Palette.ACTIVE_BAR);
      canvas.put(at, row, "]", Palette.ACTIVE_BAR);
    }
  }

  private static String clip(Model model, String text, int columns) {
    return Clip.toColumns(text, Math.max(0, columns), model.width());
  }
}
