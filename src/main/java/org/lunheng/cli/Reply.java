package org.lunheng.cli;

import java.text.Normalizer;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Question;
import org.lunheng.text.Printable;

/** What a line means in reply to a question. */
sealed interface Reply {
  /** In code points; no name is as long. */
  int LONGEST_NAME = 100;

  /**
   * The choice of an option.
   *
   * @param option from 0
   */
  record Choice(int option) implements Reply {}

  /** A typed name. */
  record Name(String typed) implements Reply {}

  /** Not to know. */
  record Unknown() implements Reply {}

  /** Another grade for the answer before. */
  record Regrade(Grade grade) implements Reply {}

  /** To leave. */
  record End() implements Reply {}

  /** Nothing that can be meant. */
  record Nothing() implements Reply {}

  /**
   * What a line means; letters and digits may be full-width, as Chinese input methods have them.
   */
  static Reply of(String line, Question question) {
    String typed = line.startsWith("\uFEFF") ? line.substring(1).strip() : line.strip();
    return switch (Normalizer.normalize(typed, Normalizer.Form.NFKC)) {
      case "", "0" -> new Unknown();
      case "q", "Q" -> new End();
      case "h", "H" -> new Regrade(Grade.HARD);
      case "e", "E" -> new Regrade(Grade.EASY);
      default -> question.isTyped() ? name(typed) : choice(typed, question.options().size());
    };
  }

  private static Reply choice(String typed, int options) {
    for (int i = 1; i <= options; i++) {
      if (Normalizer.normalize(typed, Normalizer.Form.NFKC).equals(Integer.toString(i))) {
        return new Choice(i - 1);
      }
    }
    return new Nothing();
  }

  private static Reply name(String typed) {
    boolean readable = typed.equals(Printable.clean(typed)) && typed.indexOf('\uFFFD') < 0;
    boolean isName = typed.codePoints().anyMatch(Character::isLetter);
    boolean isShort = typed.codePointCount(0, typed.length()) <= LONGEST_NAME;
    return readable && isName && isShort ? new Name(typed) : new Nothing();
  }
}
