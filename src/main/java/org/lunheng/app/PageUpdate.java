package org.lunheng.app;

/** What keys do on the pages of the quiz: choose an item where there are some, else scroll. */
final class PageUpdate {
  private PageUpdate() {}

  static Next down(Model model) {
    return by(model, 1);
  }

  static Next up(Model model) {
    return by(model, -1);
  }

  static Next pageDown(Model model) {
    return by(model, ListArea.rows(model.size()));
  }

  static Next pageUp(Model model) {
    return by(model, -ListArea.rows(model.size()));
  }

  static Next first(Model model) {
    return Next.of(model.withScreen(fitted(model, page(model).at(0, 0))));
  }

  static Next last(Model model) {
    int end = Integer.MAX_VALUE / 2;
    QuizScreen.Page page = page(model);
    int item = page.item() == Sheet.Line.NO_ITEM ? Sheet.Line.NO_ITEM : end;
    return Next.of(model.withScreen(fitted(model, page.at(item, end))));
  }

  /** Scrolls a screen whose other keys are typed. */
  static Next scrolled(Model model, int lines) {
    return Next.of(model.withScreen(model.screen().scrolled(model, lines)));
  }

  private static Next by(Model model, int step) {
    return Next.of(model.withScreen(moved(model, page(model), step)));
  }

  /**
   * A page so many items or lines further on; first through the rest of the chosen item, and up
   * through what stands before the first one.
   */
  static Screen moved(Model model, QuizScreen.Page page, int step) {
    int hidden = hidden(model, page, step);
    return hidden == 0
        ? fitted(model, page.at(Math.max(0, page.item() + step), page.top()))
        : bounded(model, page, page.item(), page.top() + Integer.signum(step) * hidden);
  }

  /** How many lines have to be scrolled before a step goes to another item. */
  private static int hidden(Model model, QuizScreen.Page page, int step) {
    if (page.item() == Sheet.Line.NO_ITEM) {
      return Math.abs(step);
    }
    Sheet sheet = page.sheet(model);
    int first = page.item() == 0 ? 0 : sheet.start(page.item());
    int below = sheet.end(page.item()) - page.top() - page.rows(model) + 1;
    return Math.max(0, Math.min(Math.abs(step), step > 0 ? below : page.top() - first));
  }

  /**
   * A page inside its bounds, scrolled so that the chosen item shows; with the first one chosen
   * what stands before it may show instead.
   */
  static QuizScreen.Page fitted(Model model, QuizScreen.Page page) {
    Sheet sheet = page.sheet(model);
    int item = Math.max(Math.min(page.item(), sheet.items() - 1), Math.min(page.item(), 0));
    int top = page.top();
    if (item > 0) {
      top = Math.max(top, sheet.end(item) - page.rows(model) + 1);
    }
    if (item >= 0) {
      top = Math.min(top, sheet.start(item));
    }
    return bounded(model, page, item, top);
  }

  private static QuizScreen.Page bounded(Model model, QuizScreen.Page page, int item, int top) {
    int last = Math.max(0, page.sheet(model).lines().size() - page.rows(model));
    return page.at(item, Math.max(0, Math.min(top, last)));
  }

  private static QuizScreen.Page page(Model model) {
    return (QuizScreen.Page) model.screen();
  }
}
