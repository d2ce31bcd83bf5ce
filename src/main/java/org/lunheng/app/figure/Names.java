package org.lunheng.app.figure;

import org.lunheng.quiz.Card;

/** What the things that statistics count are called. */
public interface Names {
  /** A participant. */
  String speaker(String id);

  /**
   * A topic.
   *
   * @param id null for what is on none
   */
  String topic(String id);

  /** What a card is about, in a sentence. */
  String card(Card card);
}
