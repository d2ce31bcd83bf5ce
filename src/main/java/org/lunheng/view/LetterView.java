package org.lunheng.view;

import org.lunheng.app.LetterScreen;
import org.lunheng.app.LetterSheet;
import org.lunheng.app.Model;
import org.lunheng.text.Clip;

/** The places that are marked with letters. */
final class LetterView {
  /** Where interviews start, counted from the letter. */
  private static final int HEADLINE = 3;

  private static final int GAP = 2;

  private LetterView() {}

  /** Draws the panes and the box over them; the caret is behind the words that ask for a letter. */
  static Frame draw(Canvas canvas, Model model, LetterScreen screen) {
    ReaderView.draw(canvas, model);
    LetterSheet sheet = LetterSheet.of(model);
    BoxView box = new BoxView(canvas, 0, sheet.row(), sheet.columns(), sheet.rows());
    box.draw();
    int caret = box.drawTitle(sheet.title(), "a-z");
    int shown = Math.min(sheet.visible(), sheet.lines().size() - screen.top());
    for (int i = 0; i < shown; i++) {
      draw(box, sheet.lines().get(screen.top() + i), sheet.row() + 1 + i);
    }
    if (sheet.lines().isEmpty()) {
      String none =
          Clip.toColumns(model.messages().get("letters.none"), box.inside(), canvas.width());
      canvas.put(BoxView.INSET, sheet.row() + 1, none, Palette.FAINT);
    }
    if (shown < sheet.lines().size()) {
      box.drawFoot(" " + (screen.top() + shown) + "/" + sheet.lines().size() + " ");
    }
    return new Frame(canvas, caret, sheet.row());
  }

  /** The interview takes half of the line at most, so that the words have the rest. */
  private static void draw(BoxView box, LetterSheet.Line line, int row) {
    Canvas canvas = box.canvas();
    int start = BoxView.INSET;
    canvas.put(start, row, Character.toString(line.letter()), Palette.BOLD);
    int half = (box.inside() - HEADLINE - GAP) / 2;
    canvas.put(start + HEADLINE, row, clip(canvas, line.headline(), half), Palette.FAINT);
    int words = HEADLINE + half + GAP;
    canvas.put(start + words, row, clip(canvas, line.words(), box.inside() - words), Style.PLAIN);
  }

  private static String clip(Canvas canvas, String text, int columns) {
    return Clip.toColumns(text, Math.max(0, columns), canvas.width());
  }
}
