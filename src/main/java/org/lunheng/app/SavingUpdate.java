package org.lunheng.app;

import java.util.List;
import org.lunheng.quiz.Review;

/**
 * Has reviews kept, and tells the reader as long as one is not. What could not be kept is tried
 * again after pauses that grow, one review at a time; when one is kept, so are all others.
 */
final class SavingUpdate {
  /** How long a reader waits for feedback before it comes with the mark that nothing is saved. */
  private static final int PATIENCE = 300;

  private SavingUpdate() {}

  /** Has a review kept. */
  static Next keep(Model model, Review review) {
    return Next.of(
        with(model, model.quiz().saving().with(review)),
        new Cmd.AppendReview(review),
        new Cmd.Remind(PATIENCE, new Msg.ReviewOverdue(review.id())));
  }

  /** Leaves the room; if something is not kept, not before the reader has been told. */
  static Next quit(Model model) {
    Saving saving = model.quiz().saving();
    int unsaved = saving.marked().size();
    Notice kept = KeepsakeSaving.unsaved(model);
    if (kept != null) {
      Model told = model.withKeepsakes(model.keepsakes().withTold());
      return Next.of(told.withNotice(kept));
    }
    if (unsaved == 0 || saving.isTold()) {
      return Next.of(model, new Cmd.Quit());
    }
    Notice why =
        saving.problem().map(Notice::of).orElseGet(() -> Notice.of("notice.unsaved-no-answer"));
    String lost = model.visit().hosted() ? "notice.unsaved-hosted" : "notice.unsaved";
    Notice news = Notice.of(lost, Integer.toString(unsaved)).and(why);
    return Next.of(with(model, saving.told()).withNotice(news));
  }

  /** What comes of news on reviews; null if it is other news. */
  static Next answered(Model model, Msg msg) {
    Saving saving = model.quiz().saving();
    if (msg instanceof Msg.ReviewStored stored) {
      Saving left = saving.without(stored.id());
      return sent(model, left, left.idle());
    }
    if (msg instanceof Msg.ReviewOverdue overdue) {
      return Next.of(settled(with(model, saving.late(overdue.id()))));
    }
    if (msg instanceof Msg.ReviewFailed failed) {
      return failed(model, saving.failed(failed.review().id(), failed.problem()));
    }
    if (msg instanceof Msg.ReviewsRetried) {
      return sent(model, saving.rested(), saving.idle().stream().limit(1).toList());
    }
    return null;
  }

  /** Sends all that waits once more. */
  static Next again(Model model) {
    Saving saving = model.quiz().saving();
    return sent(model, saving, saving.reviews());
  }

  private static Next sent(Model model, Saving saving, List<Review> reviews) {
    Model told = settled(with(model, saving.sending(reviews)));
    return new Next(told, reviews.stream().<Cmd>map(Cmd.AppendReview::new).toList());
  }

  private static Next failed(Model model, Saving saving) {
    Model told = settled(with(model, saving.atRest()));
    return saving.resting()
        ? Next.of(told)
        : Next.of(
            told, new Cmd.Remind(RetryPause.after(saving.retries()), new Msg.ReviewsRetried()));
  }

  private static Model with(Model model, Saving saving) {
    return model.withQuiz(model.quiz().with(saving));
  }

  /** Feedback comes when the answer is kept, or when it is known that it is not. */
  static Model settled(Model model) {
    boolean asking =
        model.screen() instanceof QuizScreen.Asking || model.screen() instanceof QuizScreen.Naming;
    QuizRound.Result given = asking ? model.quiz().round().given() : null;
    return given == null || model.quiz().saving().isUnderWay(given.review().id())
        ? Fitting.screen(model)
        : RoundUpdate.feedback(model);
  }
}
