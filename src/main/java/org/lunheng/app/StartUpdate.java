package org.lunheng.app;

import java.util.function.UnaryOperator;
import org.lunheng.quiz.Answer;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Scope;
import org.lunheng.quiz.Supply;

/** What keys do at the start of the quiz. */
final class StartUpdate {
  private static final int STEP = 5;

  private StartUpdate() {}

  /**
   * Begins a round with what is marked or else chosen, or opens a chosen leech's passages; where
   * there is no quiz because something went wrong, tries again.
   */
  static Next enter(Model model) {
    if (model.quiz().hasFailed()) {
      return QuizUpdate.loading(model);
    }
    return StartChoice.chosen(model) instanceof StartChoice.Leech
        ? openLeech(model)
        : RoundUpdate.begin(model, asked(model), false);
  }

  /** Begins a round with what is not due yet. */
  static Next practise(Model model) {
    return RoundUpdate.begin(model, asked(model), true);
  }

  /** What a round is to be about: what is marked, or else what is chosen. */
  static Scope asked(Model model) {
    Scope marked = model.quiz().scope();
    return marked.equals(Scope.ALL) && StartChoice.chosen(model) instanceof StartChoice.Round round
        ? round.scope()
        : marked;
  }

  /** There is nothing to ask: says so at the start, and what can be done. */
  static Next nothing(Model model, QuizStep.Begin begin, Supply supply) {
    boolean any = model.quiz().study().deck().cards().stream().anyMatch(begin.scope()::has);
    String news =
        !any
            ? "notice.no-cards"
            : begin.ahead()
                ? "notice.nothing-ahead"
                : supply.ahead().isEmpty() ? "notice.no-more-new" : "notice.nothing-to-ask";
    Model start = model.screen() instanceof QuizScreen.Start ? model : QuizUpdate.opened(model);
    return Next.of(start.withNotice(Notice.of(news)));
  }

  /** Marks the chosen topic or participant or takes the mark back; everything takes all back. */
  static Next mark(Model model) {
    Scope chosen = ((StartChoice.Round) StartChoice.chosen(model)).scope();
    Quiz quiz = model.quiz();
    return Next.of(Fitting.screen(model.withQuiz(quiz.with(marked(quiz.scope(), chosen)))));
  }

  private static Scope marked(Scope scope, Scope chosen) {
    if (chosen.topic() != null) {
      boolean already = chosen.topic().equals(scope.topic());
      return new Scope(already ? null : chosen.topic(), scope.speaker());
    }
    if (chosen.speaker() != null) {
      boolean already = chosen.speaker().equals(scope.speaker());
      return new Scope(scope.topic(), already ? null : chosen.speaker());
    }
    return Scope.ALL;
  }

  /** Opens the passages that the chosen leech rests on. */
  static Next openLeech(Model model) {
    StartChoice.Leech leech = (StartChoice.Leech) StartChoice.chosen(model);
    Question question = QuizUpdate.recalled(model, leech.card());
    return AwayUpdate.open(model, Exhibition.of(Answer.none(question)));
  }

  static Next longer(Model model) {
    int length = more(model.quiz().length());
    return kept(anyLength(model), habits -> habits.withLength(length));
  }

  static Next shorter(Model model) {
    int length = less(model.quiz().length());
    return kept(anyLength(model), habits -> habits.withLength(length));
  }

  static Next moreNew(Model model) {
    return kept(model, habits -> habits.withNewPerDay(more(habits.newPerDay())));
  }

  static Next fewerNew(Model model) {
    return kept(model, habits -> habits.withNewPerDay(less(habits.newPerDay())));
  }

  private static int more(int number) {
    return (number / STEP + 1) * STEP;
  }

  private static int less(int number) {
    return (number - 1) / STEP * STEP;
  }

  /** The length that was asked for from outside is over when the reader changes it. */
  private static Model anyLength(Model model) {
    return model.withQuiz(model.quiz().with(model.quiz().wish().ofAnyLength()));
  }

  /** Changes the habits and has them kept. */
  private static Next kept(Model model, UnaryOperator<Habits> change) {
    Quiz quiz = model.quiz();
    Progress progress = quiz.study().progress();
    Habits habits = change.apply(progress.habits());
    Quiz changed = quiz.with(quiz.study().with(progress.with(habits)));
    return Next.of(
        Fitting.screen(model.withQuiz(changed)), new Cmd.KeepHabits(quiz.reader(), habits));
  }

  static String notToEnter(Model model) {
    return model.quiz().hasFailed() ? null : empty(model);
  }

  /** Nothing can be begun where there are no cards. */
  static String empty(Model model) {
    String why = QuizUpdate.unready(model);
    return why == null && StartChoice.chosen(model) == null ? "why.no-cards" : why;
  }

  static String nothingAhead(Model model) {
    String why = empty(model);
    boolean some = why == null && !model.quiz().study().offer().supply().ahead().isEmpty();
    return why == null && !some ? "why.nothing-ahead" : why;
  }

  static String notToMark(Model model) {
    String why = empty(model);
    boolean round = why == null && StartChoice.chosen(model) instanceof StartChoice.Round;
    return why == null && !round ? "why.not-to-mark" : why;
  }

  static String noLeech(Model model) {
    String why = empty(model);
    boolean leech = why == null && StartChoice.chosen(model) instanceof StartChoice.Leech;
    return why == null && !leech ? "why.no-leech" : why;
  }
}
