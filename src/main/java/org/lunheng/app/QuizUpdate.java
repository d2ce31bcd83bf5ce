package org.lunheng.app;

import java.time.Instant;
import org.lunheng.corpus.Companion;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Wording;

/** Calls and leaves the quiz, and takes what comes from outside. */
final class QuizUpdate {
  private QuizUpdate() {}

  /** The quiz where it was left for the texts, or from its start. */
  static Next show(Model model) {
    return model.quiz().away() == null ? loading(opened(model)) : AwayUpdate.back(model);
  }

  /** The start of the quiz over what is shown. */
  static Model opened(Model model) {
    Screen behind = model.screen() instanceof QuizScreen quiz ? quiz.behind() : model.screen();
    return Fitting.screen(model.withScreen(new QuizScreen.Start(behind, 0, 0)));
  }

  /** A quiz that was called before the texts were there can be made now. */
  static Next awaited(Model model) {
    boolean waits = model.screen() instanceof QuizScreen.Start && model.quiz().study() == null;
    return waits ? loading(model) : Next.of(model);
  }

  /** Has read what the quiz is made of, once the texts are there. */
  static Next loading(Model model) {
    Quiz quiz = model.quiz();
    return model.companion() == Companion.NONE
        ? Next.of(model)
        : Next.of(
            model.withQuiz(quiz.loading(true)),
            new Cmd.LoadQuiz(model.companion(), quiz.reader(), quiz.saving().reviews()));
  }

  /** What comes of the answer to a command of the quiz; null if it is to another command. */
  static Next answered(Model model, Msg msg) {
    if (msg instanceof Msg.QuizLoaded loaded) {
      Next next = loaded(model, loaded.study(), loaded.at());
      return next.and(new Cmd.PrepareReviews());
    }
    if (msg instanceof Msg.QuizFailed failed) {
      Model without = model.withQuiz(model.quiz().loading(false));
      return Next.of(without.withNotice(Notice.of(failed.problem())));
    }
    if (msg instanceof Msg.Stamped stamped) {
      return RoundUpdate.stamped(model, stamped);
    }
    return SavingUpdate.answered(model, msg);
  }

  private static Next loaded(Model model, Study study, Instant at) {
    Quiz quiz = model.quiz().with(study, at);
    Model there = Fitting.screen(model.withQuiz(quiz));
    if (!quiz.wish().atOnce() || !(model.screen() instanceof QuizScreen.Start)) {
      return Next.of(there);
    }
    Model served = there.withQuiz(quiz.with(quiz.wish().served()));
    return RoundUpdate.begin(served, quiz.scope(), false);
  }

  /** How questions are put: in the language of the room and the characters that go with it. */
  static Wording wording(Model model) {
    return Wording.of(model.messages(), model.quiz().study().converter());
  }

  /** What a participant is called in the quiz. */
  static String nameOf(Model model, String speaker) {
    return model.quiz().study().deck().nameOf(speaker, wording(model));
  }

  /** A question on a card that is not asked now, for its words and its answer. */
  static Question recalled(Model model, Card card) {
    Study study = model.quiz().study();
    return study.deck().question(card, 0, study.progress().options(card), wording(model));
  }

  /** Back to where the quiz was called. */
  static Next close(Model model) {
    Screen behind = ((QuizScreen) model.screen()).behind();
    return Next.of(
        behind instanceof Screen.Shelf shelf
            ? LibraryUpdate.backTo(model, shelf)
            : model.withScreen(behind));
  }

  /** The start of the quiz again, with what has been answered meanwhile. */
  static Next restart(Model model) {
    return loading(opened(model));
  }

  /** What has stayed, counted anew. */
  static Next statistics(Model model) {
    Screen behind = ((QuizScreen) model.screen()).behind();
    return loading(Fitting.screen(model.withScreen(new QuizScreen.Statistics(behind, 0, false))));
  }

  /** The same numbers as pictures or in digits. */
  static Next digits(Model model) {
    QuizScreen.Statistics screen = (QuizScreen.Statistics) model.screen();
    return Next.of(Fitting.screen(model.withScreen(screen.withDigits(!screen.digits()))));
  }

  /** Nothing can be asked as long as the cards or the last answers are not there. */
  static String unready(Model model) {
    boolean there = model.quiz().study() != null && !model.quiz().loading();
    return there ? null : "why.quiz-loading";
  }
}
