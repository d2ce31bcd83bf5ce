package org.lunheng.app;

import org.lunheng.quiz.Exhibit;

/** What came of an answer. */
final class FeedbackSheet {
  private FeedbackSheet() {}

  static Sheet of(Model model) {
    QuizRound round = model.quiz().round();
    QuizRound.Result given = round.given();
    SheetSetter setter = new SheetSetter(model);
    if (model.quiz().saving().isMarked(given.review().id())) {
      setter.text(model.messages().get("quiz.not-saved"), Sheet.Tone.WARNING);
    }
    boolean right = given.answer().isRight();
    setter.text(
        model.messages().get(right ? "quiz.right" : "quiz.wrong"),
        right ? Sheet.Tone.RIGHT : Sheet.Tone.WRONG);
    setter.text(given.answer().question().answer().label(), Sheet.Tone.LOUD);
    for (Exhibit exhibit : given.answer().question().answer().exhibits()) {
      setter.blank().text(exhibit.quotation().text(), Sheet.Tone.PLAIN);
    }
    return setter.sheet(model.messages().get("quiz.title"), QuestionSheet.remark(model, round));
  }
}
