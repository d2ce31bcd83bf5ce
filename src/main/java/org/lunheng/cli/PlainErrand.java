package org.lunheng.cli;

import java.util.List;
import org.lunheng.document.Paragraph;

/** What is to be done beyond an answer, with files or with the quiz. */
sealed interface PlainErrand {
  /** Nothing. */
  record None() implements PlainErrand {}

  /** To leave the room. */
  record Leave() implements PlainErrand {}

  /** A round of questions, about a topic or a participant if one is named. */
  record Ask(String about) implements PlainErrand {}

  /** To tell what has stayed. */
  record Count() implements PlainErrand {}

  /**
   * To tell what was changed in these paragraphs.
   *
   * @param all whether small changes are told too, and not only counted
   */
  record Marks(String interview, List<Paragraph> paragraphs, boolean all) implements PlainErrand {}

  /** To tell these paragraphs as the source has them. */
  record Raw(String interview, List<Paragraph> paragraphs) implements PlainErrand {}
}
