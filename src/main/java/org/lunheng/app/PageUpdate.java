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
    return by(model, Integer.MAX_VALUE / 2);
  }

  private static Next by(Model model, int step) {
    return Next.of(model.withScreen(moved(model, page(model), step)));
  }

  /** A page so many items or lines further on. */
  static Screen moved(Model model, QuizScreen.Page page, int step) {
    return page.item() == Sheet.Line.NO_ITEM
        ? fitted(model, page.at(page.item(), page.top() + step))
        : fitted(model, page.at(page.item() + step, page.top()));
  }

  /** A page inside its bounds, scrolled so that the chosen item shows. */
  static QuizScreen.Page fitted(Model model, QuizScreen.Page page) {
    Sheet sheet = page.sheet(model);
    int rows = ListArea.rows(model.size());
    int item = Math.max(Math.min(page.item(), sheet.items() - 1), Math.min(page.item(), 0));
    int top = page.top();
    if (item > Sheet.Line.NO_ITEM) {
      top = Math.max(top, sheet.end(item) - rows + 1);
      // the first item shows what stands before it
      top = item == 0 ? Math.min(top, Math.max(0, sheet.end(0) - rows + 1)) : top;
      top = Math.min(top, sheet.start(item));
    }
    int bottom = Math.max(0, sheet.lines().size() - rows);
    return page.at(item, Math.max(0, Math.min(top, bottom)));
  }

  private static QuizScreen.Page page(Model model) {
    return (QuizScreen.Page) model.screen();
  }
}
