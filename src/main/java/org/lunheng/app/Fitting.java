package org.lunheng.app;

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
    return Pane.Reading.at(anchor, interview, set(model, interview, grid), grid.textRows());
  }

  private static Pane fit(Model model, Pane pane) {
    if (!(pane instanceof Pane.Reading reading)) {
      return pane;
    }
    PaneGrid grid = PaneGrid.of(model);
    Interview interview = reading.interview();
    boolean fits = reading.text().columns() == Measure.columns(grid.columns());
    SetText text = fits ? reading.text() : set(model, interview, grid);
    return Pane.Reading.at(reading.anchor(), interview, text, grid.textRows());
  }

  private static SetText set(Model model, Interview interview, PaneGrid grid) {
    int columns = Measure.columns(grid.columns());
    return TextSetter.set(interview, columns, model.width(), model.messages());
  }
}
