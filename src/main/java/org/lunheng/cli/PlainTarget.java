package org.lunheng.cli;

/** Where a number of a list leads. */
sealed interface PlainTarget {
  /**
   * A place in a text.
   *
   * @param paragraph counted from 0 through all blocks
   * @param topic the topic that is spoken of there, or null if it is not for a topic
   */
  record Place(String interview, int paragraph, String topic) implements PlainTarget {}

  /** What is claimed on a topic. */
  record OnTopic(String topic) implements PlainTarget {}

  /** What a term means. */
  record Explained(String entry) implements PlainTarget {}
}
