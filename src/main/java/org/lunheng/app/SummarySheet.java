package org.lunheng.app;

import java.util.List;

/** What came of a round. */
final class SummarySheet {
  private SummarySheet() {}

  static Sheet of(Model model) {
    List<QuizRound.Result> results = model.quiz().round().results();
    long right = results.stream().filter(result -> result.answer().isRight()).count();
    return new SheetSetter(model)
        .text(model.messages().get("quiz.score", right, results.size()), Sheet.Tone.LOUD)
        .sheet(model.messages().get("quiz.summary"), "");
  }
}
