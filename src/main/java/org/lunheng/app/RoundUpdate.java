package org.lunheng.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunheng.quiz.Answer;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Review;

/** Asks the questions of a round and takes the answers. */
final class RoundUpdate {
  private RoundUpdate() {}

  /** Begins a round with what is due and what is new. */
  static Next begin(Model model) {
    return Next.of(model, new Cmd.Stamp(new QuizStep.Begin(false)));
  }

  /** Begins a round with what is not due yet. */
  static Next practise(Model model) {
    return Next.of(model, new Cmd.Stamp(new QuizStep.Begin(true)));
  }

  /** Gives the chosen option as the answer. */
  static Next choose(Model model) {
    return choose(model, ((QuizScreen) model.screen()).item());
  }

  /** Gives an option as the answer; one that is not there is none. */
  static Next choose(Model model, int option) {
    return option < round(model).question().options().size()
        ? Next.of(model, new Cmd.Stamp(new QuizStep.Choose(option)))
        : Next.of(model);
  }

  /** Gives up on a question. */
  static Next dontKnow(Model model) {
    return Next.of(model, new Cmd.Stamp(new QuizStep.Choose(QuizStep.Choose.NONE)));
  }

  /** Gives the typed name as the answer. */
  static Next name(Model model) {
    String typed = ((QuizScreen.Naming) model.screen()).input().text();
    return Next.of(model, new Cmd.Stamp(new QuizStep.Name(typed)));
  }

  static Next hard(Model model) {
    return Next.of(model, new Cmd.Stamp(new QuizStep.Regrade(Grade.HARD)));
  }

  static Next easy(Model model) {
    return Next.of(model, new Cmd.Stamp(new QuizStep.Regrade(Grade.EASY)));
  }

  /** Takes a step whose time is known now. */
  static Next stamped(Model model, Msg.Stamped stamped) {
    QuizStep step = stamped.step();
    if (step instanceof QuizStep.Begin begin) {
      return begun(model, begin, stamped.at(), stamped.id());
    }
    if (step instanceof QuizStep.Regrade regrade) {
      return regraded(model, regrade.grade(), stamped.at(), stamped.id());
    }
    return given(model, answer(model, step), stamped.at(), stamped.id());
  }

  private static Next begun(Model model, QuizStep.Begin begin, Instant at, UUID id) {
    Quiz quiz = model.quiz();
    Long wished = quiz.wish().seed();
    long seed = wished == null ? id.getLeastSignificantBits() : wished;
    List<Card> cards =
        quiz.study().deck().cards().stream()
            .filter(quiz.scope()::has)
            .limit(quiz.length())
            .toList();
    return asked(model, QuizRound.of(seed, cards));
  }

  /** Puts the next question of a round, or says what came of it if there is none. */
  private static Next asked(Model model, QuizRound round) {
    Screen behind = ((QuizScreen) model.screen()).behind();
    if (round.queue().isEmpty()) {
      Model over = model.withQuiz(model.quiz().with(round));
      return QuizUpdate.loading(Fitting.screen(over.withScreen(new QuizScreen.Summary(behind, 0))));
    }
    QuizRound asking = round.asking(model.quiz().study(), QuizUpdate.wording(model));
    Model asked = model.withQuiz(model.quiz().with(asking));
    Screen screen =
        asking.question().isTyped()
            ? new QuizScreen.Naming(behind, TextInput.EMPTY, 0)
            : new QuizScreen.Asking(behind, 0, 0);
    return Next.of(Fitting.screen(asked.withScreen(screen)));
  }

  private static Answer answer(Model model, QuizStep step) {
    Question question = round(model).question();
    if (step instanceof QuizStep.Name name) {
      Study study = model.quiz().study();
      return study.deck().typed(question, name.typed(), study.names(), QuizUpdate.wording(model));
    }
    int option = ((QuizStep.Choose) step).option();
    return option == QuizStep.Choose.NONE
        ? Answer.none(question)
        : Answer.choosing(question, option);
  }

  /** The answer is shown as pressed until it is kept, or until that has taken too long. */
  private static Next given(Model model, Answer answer, Instant at, UUID id) {
    Quiz quiz = model.quiz();
    QuizRound given = quiz.round().answered(answer, quiz.study(), quiz.reader(), at, id.toString());
    Model answered = Fitting.screen(model.withQuiz(quiz.with(given)));
    return SavingUpdate.keep(answered, given.given().review());
  }

  private static Next regraded(Model model, Grade grade, Instant at, UUID id) {
    Quiz quiz = model.quiz();
    Review row = quiz.round().regrade(grade, at, id.toString());
    Quiz changed = quiz.with(quiz.round().regraded(row, quiz.study()));
    return SavingUpdate.keep(Fitting.screen(model.withQuiz(changed)), row);
  }

  /** Shows what came of an answer. */
  static Model feedback(Model model) {
    Screen behind = ((QuizScreen) model.screen()).behind();
    return Fitting.screen(model.withScreen(new QuizScreen.Feedback(behind, 0)));
  }

  /** Goes on after the feedback. */
  static Next next(Model model) {
    return asked(model, round(model).next());
  }

  /** Ends the round early. */
  static Next finish(Model model) {
    QuizRound round = round(model);
    QuizRound over = new QuizRound(round.seed(), List.of(), null, null, round.results());
    return round.results().isEmpty() ? QuizUpdate.restart(model) : asked(model, over);
  }

  /** While an answer is on its way no key counts. */
  static String given(Model model) {
    return round(model).given() == null ? null : "why.answer-given";
  }

  private static QuizRound round(Model model) {
    return model.quiz().round();
  }
}
