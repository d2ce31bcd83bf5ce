package org.lunheng.view;

import org.lunheng.app.ListArea;
import org.lunheng.app.Model;
import org.lunheng.app.QuizScreen;
import org.lunheng.app.Sheet;

/** A screen that is a sheet: its title, and as many of its lines as have room. */
final class SheetView {
  private static final String CHOSEN = ">";
  private static final String MORE_ABOVE = "^";
  private static final String MORE_BELOW = "v";

  private final Canvas canvas;
  private final Model model;
  private final Sheet sheet;

  /** The first line shown. */
  private final int top;

  /** The chosen item, or {@link Sheet.Line#NO_ITEM}. */
  private final int item;

  private SheetView(Canvas canvas, Model model, Sheet sheet, int top, int item) {
    this.canvas = canvas;
    this.model = model;
    this.sheet = sheet;
    this.top = top;
    this.item = item;
  }

  static void draw(Canvas canvas, Model model, QuizScreen screen) {
    Sheet sheet = screen.sheet(model);
    new SheetView(canvas, model, sheet, screen.top(), screen.item()).draw(screen.rows(model));
  }

  /** Draws a sheet of which nothing is chosen, from one of its lines on. */
  static void draw(Canvas canvas, Model model, Sheet sheet, int top) {
    int rows = ListArea.rows(model.size());
    new SheetView(canvas, model, sheet, top, Sheet.Line.NO_ITEM).draw(rows);
  }

  private void draw(int rows) {
    int shown = Math.min(rows, sheet.lines().size() - top);
    TitleBar.draw(canvas, model, sheet.title(), sheet.remark());
    for (int i = 0; i < shown; i++) {
      drawLine(top + i, i + 1);
    }
    if (top > 0) {
      drawMore(MORE_ABOVE, 1);
    }
    if (top + shown < sheet.lines().size()) {
      drawMore(MORE_BELOW, rows);
    }
  }

  /** Says at the right edge that there is more than the screen shows. */
  private void drawMore(String sign, int row) {
    int column = canvas.size().columns() - 1;
    canvas.put(column, row, sign, Style.bold(canvas.style(column, row)));
  }

  /** A line; the chosen item is a bar that tells without colours too. */
  private void drawLine(int number, int row) {
    Sheet.Line line = sheet.lines().get(number);
    boolean chosen = line.item() != Sheet.Line.NO_ITEM && line.item() == item;
    if (chosen) {
      canvas.fill(0, row, canvas.size().columns(), 1, Palette.ACTIVE_BAR);
      boolean first = number == 0 || sheet.lines().get(number - 1).item() != line.item();
      canvas.put(0, row, first ? CHOSEN : " ", Palette.ACTIVE_BAR);
    }
    for (Sheet.Part part : line.parts()) {
      canvas.put(part.column(), row, part.text(), chosen ? Palette.ACTIVE_BAR : style(part));
    }
  }

  private int style(Sheet.Part part) {
    boolean coloured =
        part.speaker() != null && model.speakers().colours().containsKey(part.speaker());
    if (coloured) {
      return Palette.speaker(model.speakers().colour(part.speaker()));
    }
    return switch (part.tone()) {
      case PLAIN -> Style.PLAIN;
      case LOUD -> Palette.BOLD;
      case QUIET -> Palette.FAINT;
      case RIGHT -> Style.foreground(Palette.BOLD, Palette.RESTORED);
      case WRONG -> Style.foreground(Palette.BOLD, Palette.REPLACED);
      case BAR -> Style.foreground(Style.PLAIN, Palette.AMOUNT);
      case QUOTED -> Style.reverse(Style.PLAIN);
      case WARNING -> Palette.PROBLEM;
    };
  }
}
