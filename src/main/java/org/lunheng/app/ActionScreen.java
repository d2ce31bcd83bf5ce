package org.lunheng.app;

import org.lunheng.text.Size;

/**
 * The list of all actions, called over a screen, and a line to find one in it.
 *
 * @param behind the screen that it was called on, where the actions are done
 * @param input what was typed to find some
 * @param selected the chosen entry of {@link ActionList}
 * @param top the first entry shown
 */
public record ActionScreen(Screen behind, TextInput input, int selected, int top)
    implements Screen.Typed {
  /** The rows above the list: a title, and the line to type in. */
  public static final int ABOVE = 2;

  private static final int FEWEST = 9;
  private static final int STATUS = 1;

  /** The most entries that show at once: on a large screen the text is seen behind. */
  public static int rows(Size screen) {
    int most = screen.rows() - ABOVE - STATUS;
    return Math.max(1, Math.min(most, Math.max(FEWEST, screen.rows() / 2)));
  }

  /** The state as if nobody had called for the list. */
  public Model asked(Model model) {
    return model.withScreen(behind);
  }

  /** The same at another entry, as near as there is one. */
  ActionScreen at(Model model, int entry) {
    int count = ActionList.of(asked(model), input.text()).size();
    ListCursor cursor = new ListCursor(selected, top).at(entry, count, rows(model.size()));
    return new ActionScreen(behind, input, cursor.selected(), cursor.top());
  }

  @Override
  public Screen edited(Model model, TextInput other) {
    boolean same = other.text().equals(input.text());
    return new ActionScreen(behind, other, same ? selected : 0, same ? top : 0);
  }

  @Override
  public Screen fitted(Model model) {
    Screen fitted = Fitting.screen(asked(model)).screen();
    return new ActionScreen(fitted, input, selected, top).at(model, selected);
  }

  @Override
  public Screen scrolled(Model model, int lines) {
    return at(model, selected + lines);
  }

  @Override
  public Screen chosen(Model model, int entry) {
    return at(model, entry);
  }
}
