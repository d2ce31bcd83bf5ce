package org.lunheng.app;

/**
 * What keys do on the pages of the quiz: choose an item where there are some, else scroll. What is
 * too long for the screen is scrolled through on the way from item to item, and so is what stands
 * before the first item and after the last one. Where nothing is chosen yet, the first item comes
 * next, and before the top the last one.
 */
final class PageUpdate {
  private static final int FAR = Integer.MAX_VALUE / 2;

  private PageUpdate() {}

  static Next down(Model model) {
    return by(model, 1);
  }

  static Next up(Model model) {
    return by(model, -1);
  }

  static Next pageDown(Model model) {
    return paged(model, 1);
  }

  static Next pageUp(Model model) {
    return paged(model, -1);
  }

  static Next first(Model model) {
    return Next.of(model.withScreen(fitted(model, page(model).at(0, 0))));
  }

  static Next last(Model model) {
    QuizScreen.Page page = page(model);
    return Next.of(model.withScreen(fitted(model, page.at(FAR, FAR))));
  }

  /** Scrolls a screen whose other keys are typed. */
  static Next scrolled(Model model, int lines) {
    return Next.of(model.withScreen(model.screen().scrolled(model, lines)));
  }

  private static Next by(Model model, int step) {
    QuizScreen.Page page = page(model);
    Sheet sheet = page.sheet(model);
    boolean unchosen = page.item() == Sheet.Line.NO_ITEM && sheet.items() > 0;
    boolean choosing = unchosen && (step > 0 ? showsFirst(model, page, sheet) : page.top() == 0);
    int item = step > 0 ? 0 : sheet.items() - 1;
    return Next.of(
        model.withScreen(choosing ? chosen(model, page, item) : moved(model, page, step)));
  }

  /** Whether the first item shows to its end. */
  private static boolean showsFirst(Model model, QuizScreen.Page page, Sheet sheet) {
    return sheet.end(0) < page.top() + page.rows(model);
  }

  /** A page so many items or lines further on. */
  static Screen moved(Model model, QuizScreen.Page page, int step) {
    Sheet sheet = page.sheet(model);
    int rows = page.rows(model);
    int hidden = hidden(sheet, page, rows, step > 0);
    int to = page.item() + step;
    boolean beyond = to < 0 || to >= sheet.items();
    if (page.item() == Sheet.Line.NO_ITEM || hidden > 0 || beyond) {
      int lines = hidden > 0 ? Math.min(hidden, Math.abs(step)) : Math.abs(step);
      return fitted(model, page.at(page.item(), page.top() + Integer.signum(step) * lines), sheet);
    }
    return shown(model, page.at(to, page.top()), sheet);
  }

  /** How much of the chosen item lies further on than what is shown. */
  private static int hidden(Sheet sheet, QuizScreen.Page page, int rows, boolean down) {
    if (page.item() == Sheet.Line.NO_ITEM) {
      return 0;
    }
    return down
        ? sheet.end(page.item()) - (page.top() + rows - 1)
        : page.top() - sheet.start(page.item());
  }

  /** A screen further on, with an item chosen that shows there if there is one. */
  private static Next paged(Model model, int step) {
    QuizScreen.Page page = page(model);
    Sheet sheet = page.sheet(model);
    int rows = page.rows(model);
    QuizScreen.Page there = bounded(sheet, rows, page.at(page.item(), page.top() + step * rows));
    if (page.item() == Sheet.Line.NO_ITEM) {
      return Next.of(model.withScreen(there));
    }
    boolean moves = there.top() != page.top();
    int end = step > 0 ? sheet.items() - 1 : 0;
    int item = moves ? nearest(sheet, page.item(), there.top(), step * rows) : end;
    return Next.of(model.withScreen(fitted(model, page.at(item, there.top()), sheet)));
  }

  /** The first item that begins below a line, or going up the last one that ends on the screen. */
  private static int nearest(Sheet sheet, int item, int top, int lines) {
    int nearest = item;
    int step = Integer.signum(lines);
    while (nearest + step >= 0
        && nearest + step < sheet.items()
        && (lines > 0 ? sheet.start(nearest) < top : sheet.end(nearest) >= top - lines)) {
      nearest += step;
    }
    return nearest;
  }

  /** A page with an item chosen; the same if there is no such item, maybe no longer. */
  static Screen chosen(Model model, QuizScreen.Page page, int item) {
    Sheet sheet = page.sheet(model);
    boolean there = item > Sheet.Line.NO_ITEM && item < sheet.items();
    return there ? shown(model, page.at(item, page.top()), sheet) : page;
  }

  /** A page scrolled so that the chosen item shows, and around the first and last one what can. */
  private static Screen shown(Model model, QuizScreen.Page page, Sheet sheet) {
    int rows = page.rows(model);
    int item = page.item();
    int lowest = sheet.end(item) - rows + 1;
    int top = Math.max(page.top(), lowest);
    if (item == 0) {
      top = Math.min(top, Math.max(0, lowest));
    }
    if (item == sheet.items() - 1) {
      top = sheet.lines().size() - rows;
    }
    return fitted(model, page.at(item, Math.min(top, sheet.start(item))), sheet);
  }

  /**
   * A page inside its bounds. The chosen item shows, or its beginning if it is long; but with the
   * first item everything before it can be read, and with the last one everything after it.
   */
  static QuizScreen.Page fitted(Model model, QuizScreen.Page page) {
    return fitted(model, page, page.sheet(model));
  }

  private static QuizScreen.Page fitted(Model model, QuizScreen.Page page, Sheet sheet) {
    int rows = page.rows(model);
    int last = sheet.items() - 1;
    int item = Math.max(Math.min(page.item(), last), Math.min(page.item(), 0));
    int top = page.top();
    if (item > 0) {
      top = Math.max(top, Math.min(sheet.start(item), sheet.end(item) - rows + 1));
    }
    if (item > Sheet.Line.NO_ITEM && item < last) {
      top = Math.min(top, Math.max(sheet.start(item), sheet.end(item) - rows + 1));
    }
    return bounded(sheet, rows, page.at(item, top));
  }

  private static QuizScreen.Page bounded(Sheet sheet, int rows, QuizScreen.Page page) {
    int last = Math.max(0, sheet.lines().size() - rows);
    return page.at(page.item(), Math.max(0, Math.min(page.top(), last)));
  }

  private static QuizScreen.Page page(Model model) {
    return (QuizScreen.Page) model.screen();
  }
}
