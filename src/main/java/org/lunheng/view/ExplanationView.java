package org.lunheng.view;

import org.lunheng.app.Explanation;
import org.lunheng.app.Model;
import org.lunheng.app.Screen;

/** What the glossary says about a term and who uses it where. */
final class ExplanationView {
  /** Where lines start, counted from the frame's left edge. */
  static final int INSET = BoxView.INSET;

  private static final String CHOSEN = ">";

  private final Model model;
  private final Explanation explanation;
  private final int top;
  private final BoxView box;

  private ExplanationView(Canvas canvas, Model model, Screen.Explaining screen) {
    this.model = model;
    this.explanation = Explanation.of(model);
    this.top = screen.top();
    this.box =
        new BoxView(
            canvas,
            explanation.column(),
            explanation.row(),
            explanation.columns(),
            explanation.rows());
  }

  /** Draws the panes and the explanation over them. */
  static void draw(Canvas canvas, Model model, Screen.Explaining screen) {
    ReaderView.draw(canvas, model);
    ExplanationView view = new ExplanationView(canvas, model, screen);
    view.draw();
    if (view.explanation.shows(screen.selected(), screen.top())) {
      view.drawChosen(view.explanation.items().get(screen.selected()));
    }
  }

  private void draw() {
    box.draw();
    box.drawTitle(explanation.title(), explanation.remark());
    int count = explanation.lines().size();
    int shown = Math.min(explanation.visible(), count - top);
    for (int i = 0; i < shown; i++) {
      for (Explanation.Part part : explanation.lines().get(top + i).parts()) {
        draw(part, row(top + i), style(part));
      }
    }
    if (shown < count) {
      box.drawFoot(" " + (top + shown) + "/" + count + " ");
    }
  }

  /** The chosen item once more, as a bar that tells without colours too. */
  private void drawChosen(Explanation.Item item) {
    int column = box.column() + INSET + item.column();
    int row = row(item.line());
    box.canvas().put(column - 1, row, CHOSEN, Palette.BOLD);
    int columns = Math.min(item.columns(), box.limit() - column);
    box.canvas().fill(column, row, columns, 1, Palette.ACTIVE_BAR);
    for (Explanation.Part part : explanation.lines().get(item.line()).parts()) {
      boolean inside = part.column() >= item.column();
      if (inside && part.column() < item.column() + item.columns()) {
        boolean loud = part.tone() == Explanation.Tone.LOUD && isPlace(item);
        int style = loud ? Style.underline(Palette.ACTIVE_BAR) : Palette.ACTIVE_BAR;
        draw(part, row, style);
      }
    }
  }

  private static boolean isPlace(Explanation.Item item) {
    return item.target() instanceof Explanation.Target.Place;
  }

  private void draw(Explanation.Part part, int row, int style) {
    int column = box.column() + INSET + part.column();
    box.canvas().put(column, row, part.text(), 0, part.text().length(), style, box.limit());
  }

  private int style(Explanation.Part part) {
    boolean coloured =
        part.speaker() != null && model.speakers().colours().containsKey(part.speaker());
    if (coloured) {
      return Palette.speaker(model.speakers().colour(part.speaker()));
    }
    return switch (part.tone()) {
      case PLAIN -> Style.PLAIN;
      case LOUD -> Palette.BOLD;
      case QUIET -> Palette.FAINT;
    };
  }

  private int row(int line) {
    return box.row() + 1 + line - top;
  }
}
