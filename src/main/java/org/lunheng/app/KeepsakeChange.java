package org.lunheng.app;

import org.lunheng.reader.Keepsake;

/**
 * What is to be written of a bookmark, a highlight or a note.
 *
 * @param keepsake as it is now; as it was last if it goes
 * @param gone whether it is taken away
 */
public record KeepsakeChange(Keepsake keepsake, boolean gone) {
  /** The id of what changes. */
  String id() {
    return keepsake.id();
  }
}
