package org.lunheng.app;

/**
 * A line to type what to look for in the whole library, and below it what was found.
 *
 * @param behind the library or the panes
 */
public record SearchScreen(Screen behind, LibrarySearch search) implements Screen.Typed {
  @Override
  public TextInput input() {
    return search.input();
  }

  @Override
  public Screen edited(Model model, TextInput other) {
    return with(search.typed(other));
  }

  @Override
  public Screen fitted(Model model) {
    return SearchUpdate.at(model, this, search.chosen());
  }

  @Override
  public Screen scrolled(Model model, int lines) {
    return SearchUpdate.at(model, this, search.chosen() + lines);
  }

  @Override
  public Screen chosen(Model model, int paragraph) {
    return SearchUpdate.at(model, this, paragraph);
  }

  SearchScreen with(LibrarySearch other) {
    return new SearchScreen(behind, other);
  }
}
