package org.lunheng.quiz;

import java.util.List;

/**
 * What is shown of a card when it is asked, in one language.
 *
 * @param prompt what is asked
 * @param texts what it is asked about: a summary, a proposition, a quotation; none if the options
 *     say it all
 * @param options what can be chosen; none if the answer is typed
 * @param answer what is right; one of the options where there are any
 */
public record Question(
    Card card, String prompt, List<String> texts, List<Option> options, Option answer) {
  public Question {
    texts = List.copyOf(texts);
    options = List.copyOf(options);
    if (!options.isEmpty() && !options.contains(answer)) {
      throw new IllegalArgumentException("One of the options has to be right: " + options);
    }
  }

  /** Whether the answer is typed. */
  public boolean isTyped() {
    return options.isEmpty();
  }

  /** Whether one of the texts is somebody's own words, not a summary or a proposition. */
  public boolean isQuoted(int text) {
    return switch (card.kind()) {
      case QUOTATION_SPEAKER, CLOZE -> true;
      case RECALL -> text > 0;
      case CLAIM_SPEAKER, STANCE, PAIR, ODD_ONE_OUT, NOT_SAID -> false;
    };
  }

  /** The index of the right option; -1 if the answer is typed. */
  public int right() {
    return options.indexOf(answer);
  }
}
