package org.lunheng.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lunheng.document.Paragraph;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Quote;
import org.lunheng.text.Messages;

/** What is to be done beyond an answer, with files or with the quiz. */
sealed interface PlainErrand {
  /** Nothing. */
  record None() implements PlainErrand {}

  /** To leave the room. */
  record Leave() implements PlainErrand {}

  /** A round of questions, about a topic or a participant if one is named. */
  record Ask(String about) implements PlainErrand {}

  /** To tell how much is asked in a round and a day, or to change it, as in {@code 20 10}. */
  record Pace(String numbers) implements PlainErrand {}

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

  /**
   * To keep something.
   *
   * @param text what a note says; null for other sorts
   * @param old the id of the note that it takes the place of, or null
   */
  record Keep(Sort sort, Quote quote, String text, String old) implements PlainErrand {
    /** As what something is kept. */
    enum Sort {
      BOOKMARK,
      HIGHLIGHT,
      NOTE
    }
  }

  /** To take away something that is kept. */
  record Drop(Keepsake keepsake) implements PlainErrand {}

  /**
   * To write all that is kept as Markdown.
   *
   * @param file as it was typed; empty to have it told
   */
  record Export(String file) implements PlainErrand {}

  /** To do something with what is kept of the reader. */
  record Data(Wish wish) implements PlainErrand {
    /** What is to be done with it. */
    enum Wish {
      TELL,
      EXPORT,
      ERASE;

      /** What a word behind the command means. */
      static Optional<Wish> of(String typed, Messages messages) {
        if (typed.isEmpty()) {
          return Optional.of(TELL);
        }
        return Stream.of(EXPORT, ERASE).filter(wish -> wish.isMeant(typed, messages)).findFirst();
      }

      private boolean isMeant(String typed, Messages messages) {
        String name = name().toLowerCase(Locale.ROOT);
        List<String> words = List.of(messages.get("cli.plain.data.word." + name).split(" "));
        return words.contains(typed.toLowerCase(Locale.ROOT));
      }
    }
  }

  /** What changes the library. */
  sealed interface Change extends PlainErrand {}

  /** To keep a file, or those of a folder, in the reader's own library. */
  record Add(String path) implements Change {}

  /** To take an interview out of it. */
  record Remove(String interview) implements Change {}
}
