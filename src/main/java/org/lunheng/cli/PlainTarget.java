package org.lunheng.cli;

import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Position;

/** Where a number of a list leads. */
sealed interface PlainTarget {
  /**
   * A place in a text.
   *
   * @param paragraph counted from 0 through all blocks
   * @param topic the topic that is spoken of there, or null if it is not for a topic
   */
  record Place(String interview, int paragraph, String topic) implements PlainTarget {}

  /** A text, where it was left. */
  record Opened(String interview) implements PlainTarget {}

  /** A place that was marked, in a text that may be gone or changed. */
  record Left(Position position) implements PlainTarget {}

  /** Something that the reader keeps, in such a text. */
  record Kept(Keepsake keepsake) implements PlainTarget {}

  /** What is claimed on a topic. */
  record OnTopic(String topic) implements PlainTarget {}

  /** What a term means. */
  record Explained(String entry) implements PlainTarget {}
}
