package org.lunheng.app;

import java.util.function.UnaryOperator;
import org.lunheng.document.Problem;
import org.lunheng.text.ScriptConverter;

/** What changes the characters that panes are shown in. */
final class ScriptUpdate {
  private ScriptUpdate() {}

  /** Shows the active pane in the next script; what converts is loaded when it is needed first. */
  static Next next(Model model) {
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    Pane wanted = pane.wantedIn(pane.script().next());
    Model fitted = Fitting.fit(model.withDesk(model.desk().replaced(wanted)));
    return fitted.awaitsConverter() && !model.awaitsConverter()
        ? Next.of(fitted, new Cmd.LoadConverter())
        : Next.of(fitted);
  }

  /** Converts the panes that have waited for it. */
  static Model loaded(Model model, ScriptConverter converter) {
    return Fitting.fit(model.withConverter(converter));
  }

  /** Leaves the panes as they are, and says why. */
  static Model failed(Model model, Problem problem) {
    UnaryOperator<Pane> content =
        pane ->
            pane instanceof Pane.Reading reading
                ? reading.wantedIn(reading.edition().script())
                : pane;
    return model.withDesk(model.desk().mappedPanes(content)).withNotice(Notice.of(problem));
  }
}
