package org.lunheng.app;

import org.lunheng.quiz.Option;
import org.lunheng.quiz.Question;

/** A question as it is asked. */
final class QuestionSheet {
  private QuestionSheet() {}

  static Sheet of(Model model) {
    QuizRound round = model.quiz().round();
    Question question = round.question();
    SheetSetter setter = new SheetSetter(model);
    setter.text(question.prompt(), Sheet.Tone.LOUD).blank();
    question.texts().forEach(text -> setter.text(text, Sheet.Tone.PLAIN).blank());
    for (int i = 0; i < question.options().size(); i++) {
      Option option = question.options().get(i);
      setter.item(i).labelled(Integer.toString(i + 1), option.label(), Sheet.Tone.PLAIN);
    }
    return setter.sheet(model.messages().get("quiz.title"), remark(model, round));
  }

  /** Which question of the round it is. */
  static String remark(Model model, QuizRound round) {
    return model.messages().get("quiz.number", round.before().size() + 1, round.length());
  }
}
