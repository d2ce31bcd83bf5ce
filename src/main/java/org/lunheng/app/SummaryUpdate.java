package org.lunheng.app;

import java.util.List;

/** What keys do on the summary of a round. */
final class SummaryUpdate {
  private SummaryUpdate() {}

  /** Another round, the start, or the passages of a question that was missed. */
  static Next enter(Model model) {
    int item = item(model);
    return item == SummarySheet.AGAIN
        ? RoundUpdate.again(model)
        : item == SummarySheet.START ? QuizUpdate.restart(model) : open(model);
  }

  /** Opens the passages of the right answer, and beside them those of the chosen one. */
  static Next open(Model model) {
    QuizRound.Result result = missed(model).get(item(model) - SummarySheet.MISSED);
    return AwayUpdate.open(model, Exhibition.of(result.answer()));
  }

  /** A round needs what was answered in the last one to be counted. */
  static String unready(Model model) {
    return item(model) == SummarySheet.AGAIN ? QuizUpdate.unready(model) : null;
  }

  static String noneMissed(Model model) {
    return item(model) < SummarySheet.MISSED ? "why.none-missed" : null;
  }

  private static List<QuizRound.Result> missed(Model model) {
    return RoundScore.of(model.quiz().round().results()).missed();
  }

  private static int item(Model model) {
    return ((QuizScreen) model.screen()).item();
  }
}
