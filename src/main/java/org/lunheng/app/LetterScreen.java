package org.lunheng.app;

/**
 * The panes, and over them the places that are marked with letters: to mark one more, or to go to
 * one.
 *
 * @param setting whether the letter that is typed marks the place in the active pane
 * @param top the first letter shown, counted from 0
 */
public record LetterScreen(boolean setting, int top) implements Screen {
  @Override
  public Screen fitted(Model model) {
    return scrolled(model, 0);
  }

  @Override
  public Screen scrolled(Model model, int lines) {
    LetterSheet sheet = LetterSheet.of(model);
    int last = Math.max(0, sheet.lines().size() - sheet.visible());
    return new LetterScreen(setting, Math.max(0, Math.min(top + lines, last)));
  }
}
