package org.lunheng.view;

import org.lunheng.app.FindLine;
import org.lunheng.app.FindWords;
import org.lunheng.app.Finding;
import org.lunheng.app.Found;
import org.lunheng.app.Model;
import org.lunheng.app.Pane;
import org.lunheng.corpus.find.Query;

/** The line to type what is looked for, over the last row of the panes. */
final class FindLineView {
  /** So much of what is typed is seen before what was found has room. */
  private static final int LEAST_INPUT = 6;

  private FindLineView() {}

  static Frame draw(Canvas canvas, Model model, FindLine line) {
    ReaderView.draw(canvas, model);
    int row = canvas.size().rows() - 2;
    int columns = canvas.size().columns();
    canvas.fill(0, row, columns, 1, Style.PLAIN);
    boolean words = line.how() == Query.How.WORDS;
    String label = " " + model.messages().get(words ? "find.words" : "find.expression") + " ";
    int column = canvas.put(0, row, label, Palette.ACTIVE_BAR) + 1;
    int limit = columns - drawFound(canvas, model, column + LEAST_INPUT, row);
    int caret = InputLine.draw(canvas, column, row, limit, line.input(), Style.PLAIN);
    return new Frame(canvas, caret, row);
  }

  /** Says at the end of the row what was found, if there is room; gives the columns it takes. */
  private static int drawFound(Canvas canvas, Model model, int from, int row) {
    boolean bad = isFaulty(model.finding());
    String words = words(model);
    int taken = words.isEmpty() ? 0 : model.width().of(words) + 2;
    if (taken == 0 || from + taken > canvas.size().columns()) {
      return 0;
    }
    int style = bad ? Palette.PROBLEM : Palette.BOLD;
    canvas.put(canvas.size().columns() - taken + 1, row, words, style);
    return taken;
  }

  private static String words(Model model) {
    Finding finding = model.finding();
    if (finding.query().isEmpty()) {
      return "";
    }
    if (finding.isWaiting()) {
      return model.messages().get("find.loading");
    }
    if (isFaulty(finding)) {
      return FindWords.fault(finding.finder().fault()).words(model.messages());
    }
    Found found = ((Pane.Reading) model.desk().activePane()).found();
    return found.hits().isEmpty() ? model.messages().get("find.none") : Wording.count(found);
  }

  private static boolean isFaulty(Finding finding) {
    return finding.finder() != null && finding.finder().fault() != null;
  }
}
