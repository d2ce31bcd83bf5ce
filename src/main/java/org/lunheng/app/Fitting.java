package org.lunheng.app;

import java.util.List;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.ScriptChoice;
import org.lunheng.text.ScriptConverter;

/** Brings everything that depends on the screen's size inside its bounds. */
final class Fitting {
  private static final MadeOnce<SetText> SET = new MadeOnce<>();
  private static final MadeOnce<Edition> CONVERTED = new MadeOnce<>();

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

  /** An interview as it is opened in a pane that waits for it. */
  static Pane.Reading open(Model model, int number, Interview interview) {
    Pane pane = model.desk().panes().get(number);
    PaneGrid grid = PaneGrid.of(model);
    Anchor anchor = Positions.in(interview, Staying.position(model, pane));
    Marks marks = model.openMarks(interview.id()).orElseGet(() -> Marks.of(interview));
    Edition edition = Edition.of(interview);
    SetText text = set(model, interview, grid.widthOf(number));
    return fit(model, number, new Pane.Reading(edition, pane.script(), text, anchor, marks));
  }

  /** A text of a pane, set for its width. */
  static SetText set(Model model, int number, Interview interview) {
    return set(model, interview, PaneGrid.of(model).widthOf(number));
  }

  private static Pane fit(Model model, int number) {
    Pane pane = model.desk().panes().get(number);
    return pane instanceof Pane.Reading reading ? fit(model, number, reading) : pane;
  }

  /** A text in the place of a pane; the restored one behind a raw one is kept ready. */
  static Pane.Reading fit(Model model, int number, Pane.Reading pane) {
    PaneGrid grid = PaneGrid.of(model);
    int columns = grid.widthOf(number);
    Edition edition = edition(model, pane);
    boolean fits = edition == pane.edition() && pane.text().columns() == Measure.columns(columns);
    Pane.Reading set = fits ? pane : pane.in(edition, set(model, edition.shown(), columns));
    Pane.Reading there =
        set.at(pane.anchor(), grid.textRows(number))
            .arguing(model.companion().arguments())
            .finding(model.finding().finder())
            .keeping(model.keepsakes());
    return there.isRaw() ? there.behind(fit(model, number, there.restored())) : there;
  }

  /** The edition that the reader wants, or the one there is as long as nothing can convert. */
  private static Edition edition(Model model, Pane.Reading pane) {
    Interview source = pane.edition().source();
    boolean possible = model.converter() != null || Edition.isStored(source, pane.script());
    return pane.awaitsScript() && possible
        ? edition(source, pane.script(), model.converter())
        : pane.edition();
  }

  private static Edition edition(Interview source, ScriptChoice script, ScriptConverter converter) {
    return Edition.isStored(source, script)
        ? Edition.of(source, script, null)
        : CONVERTED.of(
            source.id().hashCode(),
            List.of(source, script, converter),
            () -> Edition.of(source, script, converter));
  }

  private static SetText set(Model model, Interview interview, int paneColumns) {
    int columns = Measure.columns(paneColumns);
    return SET.of(
        columns,
        List.of(interview, model.width(), model.messages()),
        () -> TextSetter.set(interview, columns, model.width(), model.messages()));
  }
}
