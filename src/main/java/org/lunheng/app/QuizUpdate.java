package org.lunheng.app;

import java.time.Duration;
import java.time.Instant;
import org.lunheng.corpus.Companion;
import org.lunheng.document.Problem;
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
    return isAtStart(model) && model.quiz().study() == null ? loading(model) : Next.of(model);
  }

  /** Whether the start is shown, maybe under the help. */
  private static boolean isAtStart(Model model) {
    Screen screen = behindOverlays(model.screen());
    return screen instanceof QuizScreen.Start;
  }

  /**
   * Has read what the quiz is made of, once the texts are there. What is under way for the same
   * texts is as good: nothing is answered meanwhile.
   */
  static Next loading(Model model) {
    Quiz quiz = model.quiz();
    Cmd.LoadQuiz asked = quiz.loading().asked();
    boolean underWay = asked != null && asked.companion() == model.companion();
    if (underWay || model.companion() == Companion.NONE) {
      return Next.of(model);
    }
    Cmd.LoadQuiz load = new Cmd.LoadQuiz(model.companion(), quiz.reader(), quiz.saving().reviews());
    return Next.of(model.withQuiz(quiz.with(new Quiz.Loading(load, null))), load);
  }

  /** What comes of the answer to a command of the quiz; null if it is to another command. */
  static Next answered(Model model, Msg msg) {
    if (msg instanceof Msg.QuizLoaded loaded) {
      return model.quiz().loading().isFor(loaded.asked()) ? loaded(model, loaded) : Next.of(model);
    }
    if (msg instanceof Msg.QuizFailed failed) {
      return model.quiz().loading().isFor(failed.asked())
          ? failed(model, failed.problem())
          : Next.of(model);
    }
    if (msg instanceof Msg.CardDue due) {
      return due(model, due.at());
    }
    if (msg instanceof Msg.Stamped stamped) {
      return RoundUpdate.stamped(model, stamped);
    }
    return SavingUpdate.answered(model, msg);
  }

  /** Between a question and its answer nothing changes; what comes then is read anew later. */
  private static Next loaded(Model model, Msg.QuizLoaded loaded) {
    Quiz quiz = model.quiz();
    if (quiz.isAsking()) {
      return Next.of(model.withQuiz(quiz.with(Quiz.Loading.NONE)));
    }
    Quiz taken = quiz.with(loaded.study(), loaded.at()).with(quiz.wish().served());
    Model there = Fitting.screen(model.withQuiz(taken));
    boolean begins = quiz.wish().atOnce() && model.screen() instanceof QuizScreen.Start;
    Next next = begins ? RoundUpdate.begin(there, taken.scope(), false) : Next.of(there);
    return reminding(next.and(new Cmd.PrepareReviews()), loaded.study().offer());
  }

  /** Has the start told when what it says of the next due card is over. */
  private static Next reminding(Next next, Offer offer) {
    if (offer.next() == null) {
      return next;
    }
    long left = Duration.between(offer.at(), offer.next()).toMillis() + 1;
    int pause = (int) Math.min(left, Integer.MAX_VALUE);
    return next.and(new Cmd.Remind(pause, new Msg.CardDue(offer.next())));
  }

  /** The start that told of a card to come counts anew when the card is due. */
  private static Next due(Model model, Instant at) {
    Study study = model.quiz().study();
    boolean told = study != null && at.equals(study.offer().next());
    return told && isAtStart(model) ? loading(model) : Next.of(model);
  }

  private static Next failed(Model model, Problem problem) {
    Quiz without = model.quiz().with(new Quiz.Loading(null, problem));
    return Next.of(Fitting.screen(model.withQuiz(without)).withNotice(Notice.of(problem)));
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

  /** Back to where the quiz was called; no round begins any more that was to begin at once. */
  static Next close(Model before) {
    Model model = before.withQuiz(before.quiz().with(before.quiz().wish().served()));
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
    Quiz quiz = model.quiz();
    if (quiz.hasFailed()) {
      return "why.quiz-failed";
    }
    return quiz.study() == null || quiz.loading().isUnderWay() ? "why.quiz-loading" : null;
  }

  /** The screen that help or the list of actions was called on. */
  private static Screen behindOverlays(Screen screen) {
    if (screen instanceof ActionScreen actions) {
      return behindOverlays(actions.behind());
    }
    boolean help = screen instanceof Screen.Help || screen instanceof Screen.HelpSearch;
    return help ? behindOverlays(Screen.Help.in(screen).behind()) : screen;
  }
}
