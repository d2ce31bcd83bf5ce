package org.lunheng.view;

import java.util.List;
import org.lunheng.app.KeepScreen;
import org.lunheng.app.Mark;
import org.lunheng.app.Model;
import org.lunheng.app.Notice;
import org.lunheng.app.Pane;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.Screen;
import org.lunheng.app.TermPlace;
import org.lunheng.corpus.Passage;
import org.lunheng.text.Clip;
import org.lunheng.text.LineBreaker;

/** One pane: its header, and its text or what there is instead. */
final class PaneView {
  private static final String ACTIVE_MARK = ">";
  private static final int MARGIN = 2;

  private final Canvas canvas;
  private final Model model;
  private final PaneGrid grid;
  private final Pane pane;
  private final int number;
  private final boolean active;
  private final int left;
  private final int top;
  private final int columns;

  PaneView(Canvas canvas, Model model, PaneGrid grid, int number) {
    this.canvas = canvas;
    this.model = model;
    this.grid = grid;
    this.pane = model.desk().panes().get(number);
    this.number = number;
    this.active = number == model.desk().active();
    this.left = grid.columnOf(number);
    this.top = grid.rowOf(number);
    this.columns = grid.widthOf(number);
  }

  void draw() {
    if (pane instanceof Pane.Reading reading) {
      drawTitle(reading.interview().headline(), remark(reading), reading.interview().sourceUrl());
      SpeakerLine.draw(canvas, model, grid, number, reading);
      drawText(reading);
    } else {
      drawTitle(pane.id(), "", null);
      drawMessage();
    }
  }

  /** What was found, as a number, and how the interview is shown. */
  private String remark(Pane.Reading reading) {
    String tags = Wording.tags(reading, model.messages());
    if (!reading.found().isOn()) {
      return tags;
    }
    String count = Wording.count(reading.found());
    return tags.isEmpty() ? count : count + " " + tags;
  }

  /**
   * Draws the title on the left, a link to its source; on the right a remark, and which one of how
   * many panes it is.
   */
  private void drawTitle(String title, String said, String source) {
    String remark = numbered(said);
    int style = active ? Palette.ACTIVE_BAR : Palette.BAR;
    canvas.fill(left, top, columns, 1, style);
    canvas.put(left, top, active ? ACTIVE_MARK : " ", style);
    int taken = remark.isEmpty() ? 0 : model.width().of(remark) + 1;
    int room = Math.max(0, columns - MARGIN - taken);
    String clipped = Clip.toColumns(title, room, model.width());
    canvas.put(left + MARGIN, top, clipped, canvas.linked(style, source));
    canvas.put(left + columns - taken + 1, top, remark, style);
  }

  /** Where panes are hidden, their number has to tell that there are more. */
  private String numbered(String remark) {
    int panes = model.desk().panes().size();
    if (grid.shown() == panes) {
      return remark;
    }
    String place = number + 1 + "/" + panes;
    return remark.isEmpty() ? place : remark + " " + place;
  }

  private void drawText(Pane.Reading reading) {
    int start = TextView.left(grid, number, reading);
    Mark current =
        active && model.screen() instanceof Screen.Note ? reading.marks().currentMark() : null;
    Passage term = active ? term(reading) : null;
    int limit = left + columns;
    List<Passage> selected =
        active && model.screen() instanceof KeepScreen.Selecting selecting
            ? selecting.passages(reading)
            : null;
    TextView text = new TextView(canvas, model, reading, start, limit, current, term, selected);
    int shown = Math.min(grid.textRows(number), reading.text().lines().size() - reading.top());
    for (int i = 0; i < shown; i++) {
      text.draw(reading.top() + i, top + PaneGrid.HEADER_ROWS + i);
    }
    if (reading.text().lines().isEmpty()) {
      drawWords(model.messages().get("pane.empty"), Palette.FAINT);
    }
  }

  /** The term that the reader went to in a pane, or null. */
  private Passage term(Pane.Reading reading) {
    Screen screen = model.screen();
    TermPlace place =
        screen instanceof Screen.Explaining explaining
            ? explaining.behind().term()
            : screen instanceof Screen.Reader reader ? reader.term() : null;
    return place != null && place.interview().equals(reading.id()) ? place.passage() : null;
  }

  private void drawMessage() {
    if (pane instanceof Pane.Failed failed) {
      drawWords(Notice.of(failed.problem()).words(model.messages()), Palette.PROBLEM);
    } else {
      drawWords(model.messages().get("pane.loading"), Palette.FAINT);
    }
  }

  private void drawWords(String words, int style) {
    int row = top + PaneGrid.HEADER_ROWS;
    int room = columns - 2 * MARGIN;
    int bottom = row + grid.textRows(number);
    for (String line : new LineBreaker(model.width()).wrapped(words, room)) {
      if (row < bottom) {
        int limit = left + columns;
        canvas.put(left + MARGIN, row++, line, 0, line.length(), style, limit);
      }
    }
  }
}
