package org.lunheng.app;

import org.lunheng.reader.Note;
import org.lunheng.reader.Quote;

/** Something that a reader leaves at a place. */
public sealed interface KeepStep extends Step {
  /** A bookmark is set. */
  record SetBookmark(Quote quote) implements KeepStep {}

  /** Words are made to stand out. */
  record SetHighlight(Quote quote) implements KeepStep {}

  /**
   * A note is written.
   *
   * @param old the note as it was before, or null if it is a new one
   */
  record WriteNote(Quote quote, Note old, String text) implements KeepStep {}
}
