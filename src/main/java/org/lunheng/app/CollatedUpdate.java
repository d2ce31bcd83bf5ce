package org.lunheng.app;

import java.util.List;
import java.util.function.UnaryOperator;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;

/** What keys and news do to the raw text beside the restored one. */
final class CollatedUpdate {
  private CollatedUpdate() {}

  /** Shows the active pane's text beside its raw text, which is read when it is asked for first. */
  static Next show(Model model) {
    Pane.Reading pane = active(model);
    Screen waiting = new Screen.Collated(null, start(model, pane), 0, false);
    Model shown = Fitting.fit(model.withScreen(waiting));
    return pane.raw() == null ? Next.of(shown, new Cmd.LoadRaw(pane.id())) : Next.of(shown);
  }

  /** Hands the raw text to the panes of its interview. */
  static Model loaded(Model model, String id, RawText raw) {
    UnaryOperator<Pane> content =
        pane ->
            pane instanceof Pane.Reading reading && pane.id().equals(id)
                ? reading.mapClean(clean -> clean.withRaw(raw))
                : pane;
    return RawUpdate.shown(Fitting.fit(model.withDesk(model.desk().mappedPanes(content))));
  }

  /** Goes back to the panes, and says why. */
  static Model failed(Model model, Problem problem) {
    Model noticed = RawUpdate.failed(model).withNotice(Notice.of(problem));
    boolean waiting = model.screen() instanceof Screen.Collated shown && shown.text() == null;
    return waiting ? noticed.withScreen(new Screen.Reader()) : noticed;
  }

  /** Goes back to the pane, at the place that is shown here. */
  static Next close(Model model) {
    Model back = model.withScreen(new Screen.Reader());
    Screen.Collated shown = (Screen.Collated) model.screen();
    Pane.Reading pane = active(model);
    if (shown.text() == null || shown.text().rowAt(shown.start()) == shown.top()) {
      return Next.of(back);
    }
    Anchor anchor = shown.text().anchorFrom(shown.top());
    int rows = PaneGrid.activeRows(model);
    int line = anchor == null ? pane.text().lastTop(rows) : pane.text().lineAt(anchor);
    return Next.of(back.withDesk(back.desk().replaced(pane.scrolledTo(line, rows))));
  }

  /** Shows what was left out in full, or how much it is; says so where none of it is seen. */
  static Next toggleRemoved(Model model) {
    Screen.Collated shown = (Screen.Collated) model.screen();
    boolean full = !shown.removed();
    Screen other = new Screen.Collated(shown.text(), shown.start(), shown.top(), full);
    Model toggled = Fitting.fit(model.withScreen(other));
    boolean seen = seesRemoved(model) || seesRemoved(toggled);
    String unseen = full ? "notice.removed-full-elsewhere" : "notice.removed-short-elsewhere";
    return Next.of(seen ? toggled : toggled.withNotice(Notice.of(unseen)));
  }

  private static boolean seesRemoved(Model model) {
    Screen.Collated shown = (Screen.Collated) model.screen();
    return shown.text().rows().stream()
        .skip(shown.top())
        .limit(ListArea.rows(model.size()))
        .anyMatch(CollatedText.Row::showsRemoved);
  }

  static Next next(Model model) {
    Screen.Collated shown = (Screen.Collated) model.screen();
    List<CollatedText.Row> rows = shown.text().rows();
    for (int i = shown.top() + 1; i <= last(model, shown); i++) {
      if (isStop(rows.get(i))) {
        return Next.of(model.withScreen(moved(model, shown, i)));
      }
    }
    return Next.of(model.withNotice(Notice.of("notice.no-next-mark")));
  }

  static Next previous(Model model) {
    Screen.Collated shown = (Screen.Collated) model.screen();
    for (int i = shown.top() - 1; i >= 0; i--) {
      if (isStop(shown.text().rows().get(i))) {
        return Next.of(model.withScreen(moved(model, shown, i)));
      }
    }
    return Next.of(model.withNotice(Notice.of("notice.no-previous-mark")));
  }

  /** The screen with another row on top, set anew if its pane has changed. */
  static Screen moved(Model model, Screen.Collated shown, int to) {
    Pane.Reading pane = active(model);
    if (pane.raw() == null) {
      return shown;
    }
    int columns = model.size().columns();
    boolean full = shown.removed();
    Screen.Collated there = new Screen.Collated(shown.text(), shown.start(), to, full);
    if (shown.text() == null || !shown.text().isOf(pane, columns, full)) {
      CollatedText text = CollatedSetter.set(pane, columns, full, model.width(), model.messages());
      there = new Screen.Collated(text, shown.start(), kept(shown, text), full);
    }
    int top = Math.max(0, Math.min(there.top(), last(model, there)));
    return new Screen.Collated(there.text(), shown.start(), top, full);
  }

  /** Where what was on top has come to stand. */
  private static int kept(Screen.Collated before, CollatedText text) {
    if (before.text() == null) {
      return text.rowAt(before.start());
    }
    if (before.text().rows().isEmpty()) {
      return 0;
    }
    CollatedText.Row row = before.text().rows().get(before.top());
    Anchor anchor = row.anchor();
    if (anchor == null || before.text().edition() != text.edition()) {
      return text.rowOf(row.line());
    }
    return text.rowAt(anchor);
  }

  /** The mark whose note is shown, else what is on top of the pane. */
  private static Anchor start(Model model, Pane.Reading pane) {
    boolean noted = model.screen() instanceof Screen.Note;
    if (noted && pane.marks().currentMark() instanceof Mark.Change change) {
      int paragraph = change.paragraph();
      return new Anchor(paragraph, pane.edition().shownIndex(paragraph, change.place().from()));
    }
    return pane.top() == 0 ? Anchor.START : pane.text().lines().get(pane.top()).anchor();
  }

  private static int last(Model model, Screen.Collated shown) {
    return Math.max(0, shown.text().rows().size() - ListArea.rows(model.size()));
  }

  private static boolean isStop(CollatedText.Row row) {
    return row.opening() && row.notable();
  }

  private static Pane.Reading active(Model model) {
    return (Pane.Reading) model.desk().activePane();
  }
}
