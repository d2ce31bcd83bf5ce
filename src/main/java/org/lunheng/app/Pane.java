package org.lunheng.app;

import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;

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
   * @param text the interview as set for the pane's width
   * @param top the line on top
   * @param anchor what the reader put on top; a resize keeps it there, so it is not where {@code
   *     top} starts if the end of the text stands in the way
   */
  record Reading(Interview interview, SetText text, int top, Anchor anchor) implements Pane {

    /** An interview shown from a place on, {@code rows} lines at a time. */
    static Reading at(Anchor anchor, Interview interview, SetText text, int rows) {
      int top = Math.min(text.lineAt(anchor), text.lastTop(rows));
      return new Reading(interview, text, top, anchor);
    }

    @Override
    public String id() {
      return interview.id();
    }

    /** The same with another line on top, as far as {@code rows} lines can be filled. */
    Reading scrolledTo(int line, int rows) {
      int to = Math.max(0, Math.min(line, text.lastTop(rows)));
      return to == top ? this : new Reading(interview, text, to, text.lines().get(to).anchor());
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
      return text.lines().isEmpty() ? null : interview.blocks().get(text.lines().get(top).block());
    }
  }
}
