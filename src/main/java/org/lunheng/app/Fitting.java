package org.lunheng.app;

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
            : model.withDesk(model.desk().mapped(number -> fit(model, number)));
    return NoteUpdate.inSight(screen(fitted));
  }

  /** The same state with its screen brought back inside its bounds. */
  static Model screen(Model model) {
    return model.withScreen(model.screen().fitted(model));
  }

  /** An interview as it is opened in a pane: where it was left in this run, in its characters. */
  static Pane.Reading open(Model model, int number, Interview interview, ScriptChoice script) {
    PaneGrid grid = PaneGrid.of(model);
    Anchor anchor = model.place(interview.id()).anchor();
    Marks marks = model.openMarks(interview.id()).orElseGet(() -> Marks.of(interview));
    Edition edition = Edition.of(interview);
    int columns = grid.widthOf(number);
    SetText text = set(model, interview, columns);
    return fit(model, columns, new Pane.Reading(edition, script, text, anchor, marks));
  }

  /** A text of a pane, set for its width. */
  static SetText set(Model model, int number, Interview interview) {
    return set(model, interview, PaneGrid.of(model).widthOf(number));
  }

  private static Pane fit(Model model, int number) {
    Pane pane = model.desk().panes().get(number);
    return pane instanceof Pane.Reading reading
        ? fit(model, PaneGrid.of(model).widthOf(number), reading)
        : pane;
  }

  /** A pane of a width; the restored text behind a raw one is kept ready. */
  static Pane.Reading fit(Model model, int columns, Pane.Reading pane) {
    Edition edition = edition(model, pane);
    boolean fits = edition == pane.edition() && pane.text().columns() == Measure.columns(columns);
    Pane.Reading set = fits ? pane : pane.in(edition, set(model, edition.shown(), columns));
    Pane.Reading there =
        set.at(pane.anchor(), PaneGrid.of(model).textRows())
            .arguing(model.companion().arguments())
            .finding(model.finding().finder());
    return there.isRaw() ? there.behind(fit(model, columns, there.restored())) : there;
  }

  /** The edition that the reader wants, or the one there is as long as nothing can convert. */
  private static Edition edition(Model model, Pane.Reading pane) {
    Interview source = pane.edition().source();
    boolean possible = model.converter() != null || Edition.isStored(source, pane.script());
    return pane.awaitsScript() && possible
        ? Edition.of(source, pane.script(), model.converter())
        : pane.edition();
  }

  private static SetText set(Model model, Interview interview, int paneColumns) {
    int columns = Measure.columns(paneColumns);
    return TextSetter.set(interview, columns, model.width(), model.messages());
  }
}
