package org.lunheng.app;

import org.lunheng.document.Edition;
import org.lunheng.document.Interview;

/** Brings everything that depends on the screen's size inside its bounds. */
final class Fitting {
  private Fitting() {}

  /** The same state with every text set for its pane, its place kept. */
  static Model fit(Model model) {
    Model fitted =
        model.desk().isEmpty()
            ? model
            : model.withDesk(model.desk().mappedPanes(pane -> fit(model, pane)));
    return fitted.withScreen(ListUpdate.fitted(fitted));
  }

  /** An interview as it is opened: where it was left in this run. */
  static Pane.Reading open(Model model, Interview interview) {
    PaneGrid grid = PaneGrid.of(model);
    Anchor anchor = model.place(interview.id()).anchor();
    SetText text = set(model, interview, grid);
    Edition edition = Edition.of(interview);
    return Pane.Reading.at(anchor, edition, edition.script(), text, grid.textRows());
  }

  private static Pane fit(Model model, Pane pane) {
    if (!(pane instanceof Pane.Reading reading)) {
      return pane;
    }
    PaneGrid grid = PaneGrid.of(model);
    Edition edition = edition(model, reading);
    boolean fits =
        edition == reading.edition() && reading.text().columns() == Measure.columns(grid.columns());
    SetText text = fits ? reading.text() : set(model, edition.shown(), grid);
    int rows = grid.textRows();
    return Pane.Reading.at(reading.anchor(), edition, reading.script(), text, rows);
  }

  /** The edition that the reader wants, or the one there is as long as nothing can convert. */
  private static Edition edition(Model model, Pane.Reading pane) {
    Interview source = pane.edition().source();
    boolean possible = model.converter() != null || Edition.isStored(source, pane.script());
    return pane.awaitsScript() && possible
        ? Edition.of(source, pane.script(), model.converter())
        : pane.edition();
  }

  private static SetText set(Model model, Interview interview, PaneGrid grid) {
    int columns = Measure.columns(grid.columns());
    return TextSetter.set(interview, columns, model.width(), model.messages());
  }
}
