package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;

/** What keys and news do to the library screen. */
final class LibraryUpdate {
  private LibraryUpdate() {}

  /**
   * Puts the library on the screen.
   *
   * @param chosen the id of the interview to start from; the first one if it is not there
   * @param beside whether Enter opens a further pane
   */
  static Model show(Model model, String chosen, boolean beside) {
    List<String> ids = model.shelf().stream().map(InterviewSummary::id).toList();
    Screen.Shelf shelf = new Screen.Shelf(ListCursor.START, beside);
    return model.withScreen(moved(model, shelf, ids.indexOf(chosen)));
  }

  static Model loaded(Model model, Library library) {
    return Fitting.fit(model.withLibrary(library));
  }

  /** Opens the chosen interview where the screen was called for. */
  static Next open(Model model) {
    return ((Screen.Shelf) model.screen()).beside()
        ? openBeside(model)
        : PaneUpdate.open(model, chosen(model));
  }

  static Next openBeside(Model model) {
    return PaneUpdate.openBeside(model, chosen(model));
  }

  static Next back(Model model) {
    return Next.of(model.withScreen(new Screen.Reader()));
  }

  static Screen moved(Model model, Screen.Shelf shelf, int to) {
    int visible = ListArea.interviews(model.size());
    return new Screen.Shelf(shelf.cursor().at(to, model.shelf().size(), visible), shelf.beside());
  }

  /** The library again as it was left, as far as it is still the same. */
  static Model backTo(Model model, Screen.Shelf shelf) {
    return Fitting.screen(model.withScreen(shelf));
  }

  /** The id of the chosen interview; there must be one. */
  static String chosen(Model model) {
    int selected = ((Screen.Shelf) model.screen()).cursor().selected();
    return model.shelf().get(selected).id();
  }
}
