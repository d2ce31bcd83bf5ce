package org.lunheng.app;

import org.lunheng.quiz.Review;

/** Has reviews kept, and tells the reader as long as one is not. */
final class SavingUpdate {
  /** How long a reader waits for feedback before it comes with the mark that nothing is saved. */
  private static final int PATIENCE = 300;

  private static final int RETRY = 2_000;

  private SavingUpdate() {}

  /** Has a review kept. */
  static Next keep(Model model, Review review) {
    Quiz quiz = model.quiz();
    return Next.of(
        model.withQuiz(quiz.with(quiz.saving().with(review))),
        new Cmd.AppendReview(review),
        new Cmd.Remind(PATIENCE, new Msg.ReviewOverdue(review.id())));
  }

  /** What comes of news on reviews; null if it is other news. */
  static Next answered(Model model, Msg msg) {
    Saving saving = model.quiz().saving();
    if (msg instanceof Msg.ReviewStored stored) {
      return Next.of(heard(model, saving.without(stored.id())));
    }
    if (msg instanceof Msg.ReviewOverdue overdue) {
      return Next.of(heard(model, saving.late(overdue.id())));
    }
    if (msg instanceof Msg.ReviewFailed failed) {
      String id = failed.review().id();
      Model told = heard(model, saving.failed(id, failed.problem()));
      return Next.of(told, new Cmd.Remind(RETRY, new Msg.ReviewRetried(id)));
    }
    if (msg instanceof Msg.ReviewRetried retried) {
      Saving.Waiting waits = saving.waiting().get(retried.id());
      return waits == null ? Next.of(model) : Next.of(model, new Cmd.AppendReview(waits.review()));
    }
    return null;
  }

  /** Feedback comes when the answer is kept, or when it is known that it is not. */
  private static Model heard(Model model, Saving saving) {
    Model told = model.withQuiz(model.quiz().with(saving));
    boolean asking =
        told.screen() instanceof QuizScreen.Asking || told.screen() instanceof QuizScreen.Naming;
    QuizRound.Result given = asking ? told.quiz().round().given() : null;
    return given == null || saving.isUnderWay(given.review().id())
        ? Fitting.screen(told)
        : RoundUpdate.feedback(told);
  }
}
