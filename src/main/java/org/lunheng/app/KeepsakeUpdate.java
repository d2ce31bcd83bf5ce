package org.lunheng.app;

import java.util.List;
import java.util.Optional;
import org.lunheng.corpus.Passage;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Highlight;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;
import org.lunheng.text.Clip;

/** Sets bookmarks, makes words stand out and writes notes, at the place that is being read. */
final class KeepsakeUpdate {
  private static final int FIRST_WORDS = 24;

  private KeepsakeUpdate() {}

  /** Sets a bookmark, or takes away the one that is there. */
  static Next bookmark(Model model) {
    Passage place = PlaceRead.of(model).sentence();
    return kept(model)
        .at(place, Bookmark.class)
        .map(there -> removed(model, there, "notice.bookmark-removed"))
        .orElseGet(() -> stamp(model, new KeepStep.SetBookmark(quote(model, place))));
  }

  /** Highlights what is being read, or takes away a highlight of it. */
  static Next highlightRead(Model model) {
    Passage place = PlaceRead.of(model).passage();
    return highlight(model, List.of(place), quote(model, place));
  }

  /** Highlights the selection or takes away a highlight of it, and leaves the selection. */
  static Next highlightSelection(Model model) {
    List<Passage> passages = SelectionUpdate.passages(model);
    Quote quote = SelectionUpdate.quote(model);
    return highlight(model.withScreen(new Screen.Reader()), passages, quote);
  }

  private static Next highlight(Model model, List<Passage> passages, Quote quote) {
    return first(model, passages, Highlight.class)
        .map(there -> removed(model, there, "notice.highlight-removed"))
        .orElseGet(() -> stamp(model, new KeepStep.SetHighlight(quote)));
  }

  private static <T extends Keepsake> Optional<T> first(
      Model model, List<Passage> passages, Class<T> sort) {
    return passages.stream().flatMap(passage -> kept(model).at(passage, sort).stream()).findFirst();
  }

  /**
   * Opens the note on what is being read, or an empty one; on what is highlighted of it, if any.
   */
  static Next noteRead(Model model) {
    Passage place = PlaceRead.of(model).passage();
    Quote words =
        kept(model).highlightOf(place).map(Keepsake::quote).orElseGet(() -> quote(model, place));
    return note(model, List.of(place), words);
  }

  /** Opens the note on the selection, or an empty one. */
  static Next noteSelection(Model model) {
    return note(model, SelectionUpdate.passages(model), SelectionUpdate.quote(model));
  }

  private static Next note(Model model, List<Passage> passages, Quote quote) {
    return first(model, passages, Note.class)
        .map(note -> open(model, note.quote(), note))
        .orElseGet(() -> open(model, quote, null));
  }

  /** Opens a note; what was typed there before and not kept is there again. */
  static Next open(Model model, Quote quote, Note old) {
    String draft = model.keepsakes().drafts().get(quote);
    String text = draft == null ? old == null ? "" : old.text() : draft;
    Model opened = model.withScreen(new KeepScreen.Noting(quote, old, TextInput.of(text), false));
    return Next.of(draft == null ? opened : opened.withNotice(Notice.of("notice.draft-back")));
  }

  /** Keeps a note as it was typed; one without words is taken away if that was asked before. */
  static Next keepNote(Model model) {
    KeepScreen.Noting noting = (KeepScreen.Noting) model.screen();
    String text = noting.input().text().strip();
    Model closed = withoutDraft(model, noting).withScreen(new Screen.Reader());
    Note old = noting.old();
    if (!text.isEmpty()) {
      boolean same = old != null && old.text().equals(text);
      return same
          ? Next.of(closed)
          : stamp(closed, new KeepStep.WriteNote(noting.quote(), old, text));
    }
    if (old == null) {
      return Next.of(closed);
    }
    return noting.emptied()
        ? removed(closed, old, "notice.note-removed")
        : Next.of(
            model.withScreen(new KeepScreen.Noting(noting.quote(), old, noting.input(), true)));
  }

  /** Leaves a note as it was; what was typed is there when it is opened again. */
  static Next leaveNote(Model model) {
    KeepScreen.Noting noting = (KeepScreen.Noting) model.screen();
    String typed = noting.input().text();
    boolean same = typed.isBlank() || noting.old() != null && noting.old().text().equals(typed);
    Model closed = withoutDraft(model, noting).withScreen(new Screen.Reader());
    return Next.of(
        same
            ? closed
            : closed
                .withKeepsakes(closed.keepsakes().withDraft(noting.quote(), typed))
                .withNotice(Notice.of("notice.note-left")));
  }

  private static Model withoutDraft(Model model, KeepScreen.Noting noting) {
    return model.withKeepsakes(model.keepsakes().withDraft(noting.quote(), null));
  }

  private static Next stamp(Model model, KeepStep step) {
    return Next.of(model, new Cmd.Stamp(step));
  }

  /** Keeps what was just made, and says so when it is kept. */
  static Next stamped(Model model, Msg.Stamped stamped) {
    String id = stamped.id().toString();
    KeepStep step = (KeepStep) stamped.step();
    if (step instanceof KeepStep.SetBookmark set) {
      return kept(model, new Bookmark(id, set.quote(), stamped.at()), "notice.bookmark-set");
    }
    if (step instanceof KeepStep.SetHighlight set) {
      return kept(model, new Highlight(id, set.quote(), stamped.at()), "notice.highlight-set");
    }
    KeepStep.WriteNote written = (KeepStep.WriteNote) step;
    String same = written.old() == null ? id : written.old().id();
    Note note = new Note(same, written.quote(), written.text(), stamped.at());
    return kept(model, note, "notice.note-kept");
  }

  private static Next kept(Model model, Keepsake keepsake, String news) {
    return changed(model, new KeepsakeChange(keepsake, false), news);
  }

  /** Takes something away, and says so when it is gone. */
  static Next removed(Model model, Keepsake keepsake, String news) {
    return changed(model, new KeepsakeChange(keepsake, true), news);
  }

  private static Next changed(Model model, KeepsakeChange change, String news) {
    String words = change.keepsake().quote().words().replace('\n', ' ');
    String first = Clip.toColumns(words, FIRST_WORDS, model.width());
    return KeepsakeSaving.changed(model, change, Notice.of(news, first));
  }

  private static Quote quote(Model model, Passage place) {
    return Selection.of(place).quote(pane(model).edition().source());
  }

  private static PlacedKeepsakes kept(Model model) {
    return pane(model).kept();
  }

  private static Pane.Reading pane(Model model) {
    return (Pane.Reading) model.desk().activePane();
  }
}
