package org.lunheng.view;

import org.lunheng.app.CollatedText;
import org.lunheng.app.ListArea;
import org.lunheng.app.Model;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.Screen;

/** The raw text on the left and the restored one on the right, a raw line beside itself. */
final class CollatedView {
  private static final String DIVIDER = "|";
  private static final int MARGIN = 2;

  private CollatedView() {}

  static void draw(Canvas canvas, Model model, Screen.Collated shown) {
    String title = Headline.of(model.desk().activePane());
    TitleBar.draw(canvas, model, title, model.messages().get("collated.title"));
    if (shown.text() == null) {
      canvas.put(MARGIN, 1, model.messages().get("pane.loading"), Palette.FAINT);
      return;
    }
    CollatedText text = shown.text();
    int rows = Math.min(ListArea.rows(model.size()), text.rows().size() - shown.top());
    for (int i = 0; i < rows; i++) {
      CollatedText.Row row = text.rows().get(shown.top() + i);
      draw(canvas, text.sides(), row, row.opening() || i == 0, 1 + i);
    }
  }

  private static void draw(
      Canvas canvas, CollatedText.Sides sides, CollatedText.Row line, boolean numbered, int row) {
    if (numbered) {
      String number = Integer.toString(line.line());
      canvas.put(sides.number() - 1 - number.length(), row, number, Palette.FAINT);
    }
    draw(canvas, line.raw(), sides.number(), row, sides.number() + sides.side());
    canvas.put(sides.clean() - PaneGrid.GAP / 2 - 1, row, DIVIDER, Style.PLAIN);
    draw(canvas, line.clean(), sides.clean(), row, sides.clean() + sides.side());
  }

  private static void draw(Canvas canvas, CollatedText.Cell cell, int column, int row, int limit) {
    if (cell != null) {
      new PieceView(canvas, limit)
          .put(
              column,
              row,
              cell.piece().text(),
              cell.from(),
              cell.to(),
              Style.PLAIN,
              cell.piece().stretches());
    }
  }
}
