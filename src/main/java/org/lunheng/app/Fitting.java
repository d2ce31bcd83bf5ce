package org.lunheng.app;

import java.util.List;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.ScriptChoice;

/** Brings everything that depends on the screen's size inside its bounds. */
final class Fitting {
  private Fitting() {}

  /** The same state with every text set for its pane, its place kept. */
  static Model fit(Model model) {
    Model fitted =
        model.desk().isEmpty()
            ? model
            : model.withDesk(model.desk().mappedPanes(pane -> fit(model, pane)));
    return NoteUpdate.inSight(screen(fitted));
  }

  /** The same state with its screen brought back inside its bounds. */
  static Model screen(Model model) {
    return model.withScreen(model.screen().fitted(model));
  }

  /** An interview as it is opened: where it was left in this run, in these characters. */
  static Pane.Reading open(Model model, Interview interview, ScriptChoice script) {
    PaneGrid grid = PaneGrid.of(model);
    Anchor anchor = model.place(interview.id()).anchor();
    Marks marks = model.openMarks(interview.id()).orElseGet(() -> Marks.of(interview));
    Edition edition = Edition.of(interview);
    SetText text = set(model, interview, grid);
    Pane.Reading pane =
        new Pane.Reading(
            edition,
            script,
            text,
            0,
            anchor,
            marks,
            null,
            List.of(),
            Claims.NOTHING,
            Found.NOTHING);
    return (Pane.Reading) fit(model, pane);
  }

  private static Pane fit(Model model, Pane pane) {
    if (!(pane instanceof Pane.Reading reading)) {
      return pane;
    }
    PaneGrid grid = PaneGrid.of(model);
    Edition edition = edition(model, reading);
    boolean fits =
        edition == reading.edition() && reading.text().columns() == Measure.columns(grid.columns());
    Pane.Reading set = fits ? reading : reading.in(edition, set(model, edition.shown(), grid));
    return set.at(reading.anchor(), grid.textRows())
        .arguing(model.companion().arguments())
        .finding(model.finding().finder());
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
