package org.lunheng.app;

import org.lunheng.quiz.Question;

/** A question with its answer, in short. */
final class Recap {
  private static final int INDENT = 2;

  private Recap() {}

  /** Adds what was asked and what is right. */
  static void set(SheetSetter setter, Model model, Question question) {
    setter.text(question.prompt(), Sheet.Tone.QUIET);
    question.texts().forEach(text -> setter.text(INDENT, text, Sheet.Tone.PLAIN));
    String right = model.messages().get("recap.right", question.answer().label());
    setter.text(INDENT, right, Sheet.Tone.RIGHT);
  }
}
