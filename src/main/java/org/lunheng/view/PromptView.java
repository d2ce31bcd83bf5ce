package org.lunheng.view;

import java.util.List;
import org.lunheng.app.DataScreen;
import org.lunheng.app.KeyWords;
import org.lunheng.app.MapScreen;
import org.lunheng.app.Model;
import org.lunheng.app.QuizScreen;
import org.lunheng.app.Screen;
import org.lunheng.text.LineBreaker;

/**
 * What is asked above the status line: the path of a file to add, whether to remove one, words to
 * look for.
 */
final class PromptView {
  private static final int MARGIN = 2;
  private static final int MOST_NEWS_ROWS = 5;

  private PromptView() {}

  /** Draws the prompt over what is behind it; the frame has the caret where one types. */
  static Frame draw(Canvas canvas, Model model, Screen.Adding adding) {
    LibraryView.draw(canvas, model, adding.behind());
    String news =
        adding.busy()
            ? model.messages().get("adding.busy")
            : adding.notice() == null
                ? model.messages().get("adding.help")
                : KeyWords.in(adding.notice().words(model.messages()), model);
    return asked(canvas, model, model.messages().get("adding.title"), news, adding);
  }

  static Frame draw(Canvas canvas, Model model, MapScreen.TopicSearch search) {
    TopicMapView.draw(canvas, model, search.behind());
    String help = model.messages().get("search.help");
    return asked(canvas, model, model.messages().get("search.title"), help, search);
  }

  /** Draws the line where the word is typed that has everything erased. */
  static Frame draw(Canvas canvas, Model model, DataScreen.Erasing erasing) {
    String title = model.messages().get("erasing.title");
    String words =
        erasing.isUnderWay()
            ? model.messages().get("erasing.busy")
            : KeyWords.of("erasing.help", model, DataScreen.WORD);
    return asked(canvas, model, title, words, erasing);
  }

  static Frame draw(Canvas canvas, Model model, QuizScreen.Naming naming) {
    SheetView.draw(canvas, model, naming);
    boolean given = model.quiz().round().given() != null;
    int row = canvas.size().rows() - QuizScreen.Naming.PROMPT_ROWS;
    int columns = canvas.size().columns();
    String title = model.messages().get(given ? "naming.given" : "naming.title");
    canvas.fill(0, row - 1, columns, QuizScreen.Naming.PROMPT_ROWS, Style.PLAIN);
    canvas.fill(0, row - 1, columns, 1, Palette.ACTIVE_BAR);
    canvas.put(1, row - 1, title, Palette.ACTIVE_BAR);
    int style = given ? Palette.BOLD : Style.PLAIN;
    int caret = InputLine.draw(canvas, MARGIN, row, columns, naming.input(), style);
    return given ? Frame.of(canvas) : new Frame(canvas, caret, row);
  }

  private static Frame asked(
      Canvas canvas, Model model, String title, String words, Screen.Typed typed) {
    int row = panel(canvas, model, title, 1, words);
    int limit = canvas.size().columns();
    int caret = InputLine.draw(canvas, MARGIN, row, limit, typed.input(), Style.PLAIN);
    return new Frame(canvas, caret, row);
  }

  static Frame draw(Canvas canvas, Model model, Screen.Removing removing) {
    LibraryView.draw(canvas, model, removing.behind());
    String title = model.headlineOf(removing.id());
    String question = model.messages().get("removing.question", title);
    panel(canvas, model, model.messages().get("removing.title"), 0, question);
    return Frame.of(canvas);
  }

  /**
   * Draws a title, free rows and words above the status line.
   *
   * @return the first free row
   */
  private static int panel(Canvas canvas, Model model, String title, int free, String words) {
    int columns = canvas.size().columns();
    int bottom = canvas.size().rows() - 1;
    List<String> lines = new LineBreaker(model.width()).wrapped(words, columns - 2 * MARGIN);
    int shown = Math.min(Math.min(lines.size(), MOST_NEWS_ROWS), bottom - free - 1);
    int top = bottom - shown - free - 1;
    canvas.fill(0, top, columns, bottom - top, Style.PLAIN);
    canvas.fill(0, top, columns, 1, Palette.ACTIVE_BAR);
    canvas.put(1, top, title, Palette.ACTIVE_BAR);
    for (int i = 0; i < shown; i++) {
      canvas.put(MARGIN, top + 1 + free + i, lines.get(i), Palette.FAINT);
    }
    return top + 1;
  }
}
