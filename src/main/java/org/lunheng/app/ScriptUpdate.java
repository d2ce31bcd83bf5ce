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
        pane -> pane instanceof Pane.Reading reading ? asItIs(reading) : pane;
    return model.withDesk(model.desk().mappedPanes(content)).withNotice(Notice.of(problem));
  }

  /** Also a text behind a raw one waits no more, or nobody would ask for what converts again. */
  private static Pane.Reading asItIs(Pane.Reading pane) {
    Pane.Reading settled = pane.wantedIn(pane.edition().script());
    return settled.isRaw() ? settled.behind(asItIs(settled.restored())) : settled;
  }
}
