package org.lunheng.app;

import org.lunheng.document.Block;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;

/** One of the places side by side that hold an interview. */
public sealed interface Pane {

  /** The interview's id. */
  String id();

  /** The interview is on its way. */
  record Loading(String id) implements Pane {}

  /** The interview cannot be had. */
  record Failed(String id, Problem problem) implements Pane {}

  /**
   * The interview is being read.
   *
   * @param edition the interview as it is shown
   * @param script the characters that the reader wants; the edition has others as long as they
   *     cannot be had
   * @param text the shown interview as set for the pane's width
   * @param top the line on top
   * @param anchor what the reader put on top, in the stored text; a resize or another script keeps
   *     it there, so it is not where {@code top} starts if the end of the text stands in the way
   */
  record Reading(Edition edition, ScriptChoice script, SetText text, int top, Anchor anchor)
      implements Pane {

    /** An edition shown from a place on, {@code rows} lines at a time. */
    static Reading at(Anchor anchor, Edition edition, ScriptChoice script, SetText text, int rows) {
      int index = edition.shownIndex(anchor.paragraph(), anchor.index());
      int line = text.lineAt(new Anchor(anchor.paragraph(), index));
      return new Reading(edition, script, text, Math.min(line, text.lastTop(rows)), anchor);
    }

    @Override
    public String id() {
      return edition.source().id();
    }

    /** The interview as it is shown. */
    public Interview interview() {
      return edition.shown();
    }

    /** Whether the characters that the reader wants are not there yet. */
    boolean awaitsScript() {
      return script != edition.script();
    }

    /** The same, but wanted in these characters. */
    Reading wantedIn(ScriptChoice wanted) {
      return new Reading(edition, wanted, text, top, anchor);
    }

    /** The same with another line on top, as far as {@code rows} lines can be filled. */
    Reading scrolledTo(int line, int rows) {
      int to = Math.max(0, Math.min(line, text.lastTop(rows)));
      return to == top ? this : new Reading(edition, script, text, to, anchorOf(to));
    }

    private Anchor anchorOf(int line) {
      Anchor shown = text.lines().get(line).anchor();
      return new Anchor(shown.paragraph(), edition.sourceIndex(shown.paragraph(), shown.index()));
    }

    /** How far it is read when {@code rows} lines are shown: 0 at the top, 100 at the end. */
    public int percent(int rows) {
      return percent(top, rows);
    }

    /** How far it would be read with this line on top. */
    public int percent(int line, int rows) {
      int last = text.lastTop(rows);
      return last == 0 ? 100 : (int) (100L * Math.min(line, last) / last);
    }

    /** The block that the top line belongs to, or null if there is nothing to read. */
    public Block blockOnTop() {
      return text.lines().isEmpty()
          ? null
          : interview().blocks().get(text.lines().get(top).block());
    }
  }
}
