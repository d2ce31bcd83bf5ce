package org.lunheng.app;

import java.util.List;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.RawInterview;
import org.lunheng.document.RawText;
import org.lunheng.document.ScriptChoice;

/** Shows raw texts in the place of the restored ones. */
final class RawUpdate {
  private static final Apparatus UNTOUCHED = new Apparatus(List.of(), List.of());

  private RawUpdate() {}

  /**
   * Shows the raw text of the active pane, which is read when needed first, or the restored one.
   */
  static Next toggle(Model model) {
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    Model plain = model.withScreen(new Screen.Reader());
    int number = model.desk().active();
    if (pane.isRaw()) {
      return Next.of(with(plain, number, restored(plain, pane)));
    }
    Model wanted = with(plain, number, pane.wantingRaw(!pane.rawWanted()));
    List<Cmd> cmds = pane.raw() == null ? missing(wanted, pane.id()) : List.of();
    return new Next(shown(wanted), cmds);
  }

  /** Has the raw text of an interview read that panes want and do not have. */
  static List<Cmd> missing(Model model, String id) {
    return model.desk().panes().stream()
            .anyMatch(
                pane ->
                    pane instanceof Pane.Reading reading
                        && pane.id().equals(id)
                        && reading.rawWanted()
                        && reading.raw() == null)
        ? List.of(new Cmd.LoadRaw(id))
        : List.of();
  }

  /** Shows the raw text in all panes that have it and want it. */
  static Model shown(Model model) {
    Model shown = model;
    for (int i = 0; i < model.desk().panes().size(); i++) {
      if (model.desk().panes().get(i) instanceof Pane.Reading pane
          && pane.rawWanted()
          && pane.raw() != null) {
        shown = with(shown, i, raw(shown, i, pane));
      }
    }
    return shown;
  }

  /** The panes as they are, whose raw text cannot be had. */
  static Model failed(Model model) {
    return model.withDesk(
        model
            .desk()
            .mappedPanes(
                pane ->
                    pane instanceof Pane.Reading reading && reading.rawWanted()
                        ? reading.wantingRaw(false)
                        : pane));
  }

  /** A raw text comes in its own characters, whatever those of the restored one are. */
  private static Pane.Reading raw(Model model, int number, Pane.Reading pane) {
    RawText raw = pane.raw();
    Interview text = RawInterview.of(pane.edition().source(), raw);
    Anchor anchor = RawPlaces.of(pane, text).raw(pane.anchor());
    return new Pane.Reading(
            Edition.of(text),
            ScriptChoice.SOURCE,
            Fitting.set(model, number, text),
            anchor,
            Marks.of(text, UNTOUCHED))
        .withRaw(raw)
        .behind(pane.wantingRaw(false));
  }

  /** The restored text as it was left, at the place of the raw one. */
  private static Pane.Reading restored(Model model, Pane.Reading pane) {
    int rows = PaneGrid.activeRows(model);
    return pane.restored().at(pane.cleanAnchor(), rows);
  }

  private static Model with(Model model, int number, Pane pane) {
    return Fitting.fit(model.withDesk(model.desk().replaced(number, pane)));
  }
}
