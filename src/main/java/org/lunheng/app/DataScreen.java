package org.lunheng.app;

import org.lunheng.reader.Kept;

/** What is kept of the reader, and having it erased. */
public sealed interface DataScreen extends Screen {
  /** What is typed to have all erased; in every language, so that nobody needs an input method. */
  String WORD = "erase";

  /**
   * What is kept.
   *
   * @param behind the screen that it was called on
   * @param kept how much, or null as long as that is not known
   * @param failed whether it cannot be known for now
   * @param top the first line shown
   */
  record Told(Screen behind, Kept kept, boolean failed, int top)
      implements DataScreen, Screen.Listed {
    @Override
    public int position() {
      return top;
    }

    /** What is told, set for the screen. */
    public Sheet sheet(Model model) {
      return DataSheet.of(model, this);
    }

    @Override
    public Told moved(Model model, int to) {
      int last = Math.max(0, sheet(model).lines().size() - ListArea.rows(model.size()));
      return new Told(behind, kept, failed, Math.max(0, Math.min(to, last)));
    }

    @Override
    public Told fitted(Model model) {
      Screen fitted = Fitting.screen(model.withScreen(behind)).screen();
      return new Told(fitted, kept, failed, top).moved(model, top);
    }

    Told with(Kept other) {
      return new Told(behind, other, false, top);
    }

    Told unknown() {
      return new Told(behind, kept, true, top);
    }
  }

  /**
   * A line to type the word that has everything erased.
   *
   * @param behind what is to be erased
   * @param before the room as it was, which comes back if that fails, or null until it is begun
   */
  record Erasing(Told behind, TextInput input, Model before) implements DataScreen, Screen.Typed {
    /** Whether all is being erased just now. */
    public boolean isUnderWay() {
      return before != null;
    }

    /** What is typed meanwhile comes too late. */
    @Override
    public Screen edited(Model model, TextInput other) {
      return isUnderWay() ? this : new Erasing(behind, other, null);
    }

    @Override
    public Screen fitted(Model model) {
      return over(isUnderWay() ? behind.moved(model, behind.top()) : behind.fitted(model));
    }

    @Override
    public Screen scrolled(Model model, int lines) {
      return over(behind.moved(model, behind.top() + lines));
    }

    Erasing over(Told other) {
      return new Erasing(other, input, before);
    }
  }
}
