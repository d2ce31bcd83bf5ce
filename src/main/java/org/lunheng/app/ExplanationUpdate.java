package org.lunheng.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.glossary.Concordance;
import org.lunheng.corpus.glossary.Entry;

/** What keys do to the explanation of a term. */
final class ExplanationUpdate {
  private static final int NONE = -1;

  private ExplanationUpdate() {}

  /**
   * Explains an entry.
   *
   * @param before the explanation that led here, or null
   */
  static Model open(Model model, Screen.Reader behind, Entry entry, Screen.Explaining before) {
    Companion companion = model.companion();
    Concordance uses = Concordance.of(companion.glossary(), entry, companion.interviews());
    return model.withScreen(new Screen.Explaining(behind, uses, 0, 0, before));
  }

  static Next close(Model model) {
    return Next.of(model.withScreen(screen(model).behind()));
  }

  /** Back to the explanation before, or to the text. */
  static Next back(Model model) {
    Screen.Explaining before = screen(model).before();
    if (before == null) {
      return close(model);
    }
    return Next.of(Fitting.screen(model.withScreen(before)));
  }

  /** Explains the chosen entry, or opens the chosen passage. */
  static Next follow(Model model) {
    Explanation.Target target = chosen(model).orElseThrow().target();
    return target instanceof Explanation.Target.Related related
        ? Next.of(open(model, screen(model).behind(), related.entry(), screen(model)))
        : passage(model, ((Explanation.Target.Place) target).use());
  }

  /** The chosen item, if it is in sight. */
  static Optional<Explanation.Item> chosen(Model model) {
    Explanation explanation = Explanation.of(model);
    Screen.Explaining screen = screen(model);
    return explanation.shows(screen.selected(), screen.top())
        ? Optional.of(explanation.items().get(screen.selected()))
        : Optional.empty();
  }

  static Next down(Model model) {
    return step(model, 1);
  }

  static Next up(Model model) {
    return step(model, -1);
  }

  static Next pageDown(Model model) {
    return scroll(model, page(model));
  }

  static Next pageUp(Model model) {
    return scroll(model, -page(model));
  }

  static Next first(Model model) {
    return scroll(model, -screen(model).top());
  }

  static Next last(Model model) {
    Explanation explanation = Explanation.of(model);
    int last = explanation.items().size() - 1;
    return Next.of(model.withScreen(screen(model).at(last, explanation.lastTop())));
  }

  /** The screen brought back inside its bounds after a resize or news. */
  static Screen fitted(Model model, Screen.Explaining screen) {
    Explanation explanation = Explanation.of(model);
    int top = Math.min(screen.top(), explanation.lastTop());
    return screen.at(inSight(explanation, screen.selected(), top, 1), top);
  }

  /** The screen scrolled by some lines; what is chosen stays as long as it is in sight. */
  static Screen scrolled(Model model, Screen.Explaining screen, int lines) {
    Explanation explanation = Explanation.of(model);
    int top = Math.max(0, Math.min(screen.top() + lines, explanation.lastTop()));
    return screen.at(inSight(explanation, screen.selected(), top, lines), top);
  }

  private static Next scroll(Model model, int lines) {
    return Next.of(model.withScreen(scrolled(model, screen(model), lines)));
  }

  /** The next item if it is in sight, else a line further, so that no word is passed over. */
  private static Next step(Model model, int step) {
    Screen.Explaining screen = screen(model);
    Explanation explanation = Explanation.of(model);
    int next = screen.selected() + step;
    if (explanation.shows(next, screen.top())) {
      return Next.of(model.withScreen(screen.at(next, screen.top())));
    }
    int top = Math.max(0, Math.min(screen.top() + step, explanation.lastTop()));
    int item = explanation.shows(next, top) ? next : screen.selected();
    return Next.of(model.withScreen(screen.at(inSight(explanation, item, top, step), top)));
  }

  /** An item if it shows, else the first one that does, or the last one on the way up. */
  private static int inSight(Explanation explanation, int item, int top, int direction) {
    if (explanation.shows(item, top)) {
      return item;
    }
    List<Integer> seen =
        IntStream.range(0, explanation.items().size())
            .filter(i -> explanation.shows(i, top))
            .boxed()
            .toList();
    if (seen.isEmpty()) {
      return nearest(explanation, top);
    }
    return direction < 0 ? seen.get(seen.size() - 1) : seen.get(0);
  }

  /** The item right above what shows, where none shows. */
  private static int nearest(Explanation explanation, int top) {
    int above = (int) explanation.items().stream().takeWhile(item -> item.line() < top).count();
    return explanation.items().isEmpty() ? NONE : Math.max(0, above - 1);
  }

  private static int page(Model model) {
    return Math.max(1, Explanation.of(model).visible() - 1);
  }

  /** Opens a use where its interview is open, else beside the others, else in the active pane. */
  private static Next passage(Model model, Concordance.Use use) {
    Passage passage = new Passage(use.paragraph(), use.from(), use.to());
    Model unlit = PassageUpdate.unlit(model);
    Next opened = opened(unlit, use.interview());
    Screen.Reader reader = new Screen.Reader(new TermPlace(use.interview(), passage));
    Model there = opened.model().withScreen(reader);
    return new Next(
        PassageUpdate.at(there, there.desk().active(), List.of(passage)), opened.cmds());
  }

  /** The pane of an interview made active, the one that is so first of all; or a new one. */
  private static Next opened(Model model, String id) {
    Desk desk = model.desk();
    for (int step = 0; step < desk.panes().size(); step++) {
      Desk there = desk.stepped(step);
      if (there.activePane() instanceof Pane.Reading reading && reading.id().equals(id)) {
        return Next.of(model.withDesk(there));
      }
    }
    return PaneGrid.hasRoom(model) ? PaneUpdate.openBeside(model, id) : PaneUpdate.open(model, id);
  }

  private static Screen.Explaining screen(Model model) {
    return (Screen.Explaining) model.screen();
  }
}
