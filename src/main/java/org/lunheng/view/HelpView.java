package org.lunheng.view;

import java.util.List;
import org.lunheng.app.HelpLine;
import org.lunheng.app.ListArea;
import org.lunheng.app.Model;
import org.lunheng.app.Screen;
import org.lunheng.text.Clip;

/** The keys and what they do. */
final class HelpView {
  private static final int MARGIN = 2;

  private HelpView() {}

  static void draw(Canvas canvas, Model model, Screen.Help help) {
    List<HelpLine> lines = HelpLine.of(model);
    int shown = Math.min(ListArea.rows(model.size()), lines.size() - help.top());
    String remark = help.top() + shown + "/" + lines.size();
    TitleBar.draw(canvas, model, title(model, help), remark);
    for (int i = 0; i < shown; i++) {
      draw(canvas, model, lines.get(help.top() + i), 1 + i);
    }
  }

  /** The help, and over its last row the line to type what is looked for in it. */
  static Frame draw(Canvas canvas, Model model, Screen.HelpSearch search) {
    draw(canvas, model, search.behind());
    int row = canvas.size().rows() - 2;
    int columns = canvas.size().columns();
    canvas.fill(0, row, columns, 1, Style.PLAIN);
    String label = " " + model.messages().get("find.words") + " ";
    int column = canvas.put(0, row, label, Palette.ACTIVE_BAR) + 1;
    int caret = InputLine.draw(canvas, column, row, columns, search.input(), Style.PLAIN);
    return new Frame(canvas, caret, row);
  }

  private static String title(Model model, Screen.Help help) {
    String title = model.messages().get("help.title");
    return help.words().isBlank()
        ? title
        : model.messages().get("map.filtered", title, help.words());
  }

  private static void draw(Canvas canvas, Model model, HelpLine line, int row) {
    int start = line.heading() ? 1 : MARGIN + HelpLine.textColumn(canvas.size());
    String text = Clip.toColumns(line.text(), canvas.size().columns() - start, model.width());
    int faint = line.disabled() ? Palette.FAINT : Style.PLAIN;
    canvas.put(MARGIN, row, line.keys(), Style.bold(faint));
    canvas.put(start, row, text, line.heading() ? Style.underline(Palette.BOLD) : faint);
  }
}
