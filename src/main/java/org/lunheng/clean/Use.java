package org.lunheng.clean;

import org.lunheng.document.BlockType;
import org.lunheng.document.MetadataField;
import org.lunheng.document.RemovalReason;

/** What the steps have decided to use a passage for. */
sealed interface Use {
  /** Nothing has been decided yet. */
  Use OPEN = new Open();

  /** See {@link #OPEN}. */
  record Open() implements Use {}

  /** It is left out. */
  record Removed(RemovalReason reason, String why) implements Use {}

  /**
   * It says something about the interview.
   *
   * @param value what it says, without a key such as "Source:"
   */
  record Meta(MetadataField field, String value) implements Use {}

  /** It names who speaks in the passages that follow. */
  record Label(String name) implements Use {}

  /**
   * It is words spoken.
   *
   * @param name the label's name, or null where nobody can be named
   * @param certain whether a label says so
   */
  record Spoken(String name, boolean certain) implements Use {}

  /**
   * It is any other part of the interview.
   *
   * @param starts whether a new block starts with it
   */
  record Part(BlockType type, boolean starts) implements Use {}
}
