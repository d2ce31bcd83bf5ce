package org.lunheng.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunheng.quiz.Answer;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Exhibit;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Review;
import org.lunheng.quiz.Scope;
import org.lunheng.quiz.Supply;

/** Asks the questions of a round and takes the answers. */
final class RoundUpdate {
  private RoundUpdate() {}

  /** Begins a round. */
  static Next begin(Model model, Scope scope, boolean ahead) {
    return Next.of(model, new Cmd.Stamp(new QuizStep.Begin(scope, ahead)));
  }

  /** Begins a round like the last one. */
  static Next again(Model model) {
    return Next.of(model, new Cmd.Stamp(round(model).begun()));
  }

  /** Gives the chosen option as the answer. */
  static Next choose(Model model) {
    return choose(model, ((QuizScreen) model.screen()).item());
  }

  /** Gives an option as the answer; the item after the last option is not to know. */
  static Next choose(Model model, int option) {
    return option < round(model).question().options().size()
        ? Next.of(model, new Cmd.Stamp(new QuizStep.Choose(option)))
        : dontKnow(model);
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
    return regrade(model, Grade.HARD);
  }

  static Next easy(Model model) {
    return regrade(model, Grade.EASY);
  }

  private static Next regrade(Model model, Grade grade) {
    return Next.of(model, new Cmd.Stamp(new QuizStep.Regrade(round(model).regradedBy(grade))));
  }

  /** Why the answer cannot be called easy, or null. */
  static String forgotten(Model model) {
    return refusal(model, Grade.EASY);
  }

  /** Why the answer cannot be called hard, or null. */
  static String forgottenOrSlip(Model model) {
    return refusal(model, Grade.HARD);
  }

  private static String refusal(Model model, Grade grade) {
    return round(model).refusal(grade).map(RoundUpdate::why).orElse(null);
  }

  private static String why(QuizRound.Refusal refusal) {
    return switch (refusal) {
      case FORGOTTEN -> "why.forgotten";
      case HARD_ALREADY -> "why.hard-already";
    };
  }

  /** Takes a step whose time is known now. */
  static Next stamped(Model model, Msg.Stamped stamped) {
    QuizStep step = (QuizStep) stamped.step();
    if (step instanceof QuizStep.Begin begin) {
      return begun(model, begin, stamped.at(), stamped.id());
    }
    if (step instanceof QuizStep.Regrade regrade) {
      return regraded(model, regrade.grade(), stamped.at(), stamped.id());
    }
    return given(model) == null
        ? given(model, answer(model, step), stamped.at(), stamped.id())
        : Next.of(model);
  }

  private static Next begun(Model before, QuizStep.Begin begin, Instant at, UUID id) {
    Quiz quiz = before.quiz().with(before.quiz().wish().served());
    Model model = before.withQuiz(quiz);
    Study study = quiz.study();
    Long wished = quiz.wish().seed();
    long seed = wished == null ? id.getLeastSignificantBits() : wished;
    Supply supply = Supply.of(study.deck(), study.progress(), begin.scope(), at);
    List<Card> cards =
        begin.ahead() ? supply.practice(quiz.length(), seed) : supply.round(quiz.length(), seed);
    return cards.isEmpty()
        ? StartUpdate.nothing(model, begin, supply)
        : asked(model, QuizRound.of(seed, begin, cards));
  }

  /** Puts the next question of a round, or says what came of it if there is none. */
  static Next asked(Model model, QuizRound round) {
    Screen behind = ((QuizScreen) model.screen()).behind();
    if (round.queue().isEmpty()) {
      Model over = model.withQuiz(model.quiz().with(round));
      return QuizUpdate.loading(
          Fitting.screen(over.withScreen(new QuizScreen.Summary(behind, 0, 0))));
    }
    QuizRound asking = round.asking(model.quiz().study(), QuizUpdate.wording(model));
    Model asked = model.withQuiz(model.quiz().with(asking));
    Screen screen =
        asking.question().isTyped()
            ? new QuizScreen.Naming(behind, TextInput.EMPTY, 0)
            : new QuizScreen.Asking(behind, Sheet.Line.NO_ITEM, 0);
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
    return SavingUpdate.keep(pressed(model.withQuiz(quiz.with(given))), given.given().review());
  }

  /** The option that was answered with is the chosen one, by whatever key. */
  private static Model pressed(Model model) {
    int item = QuestionSheet.pressed(round(model));
    return model.screen() instanceof QuizScreen.Asking asking
        ? Fitting.screen(model.withScreen(asking.at(item, asking.top())))
        : Fitting.screen(model);
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
    Speakers speakers = model.speakers();
    for (Exhibit exhibit : Exhibition.of(round(model)).all()) {
      String id = exhibit.quotation().interview();
      speakers = model.companion().interview(id).map(speakers::with).orElse(speakers);
    }
    Model shown = model.withSpeakers(speakers);
    return Fitting.screen(shown.withScreen(new QuizScreen.Feedback(behind, 0)));
  }

  /** Goes on after the feedback. */
  static Next next(Model model) {
    return asked(model, round(model).next());
  }

  /** Ends the round early. */
  static Next finish(Model model) {
    QuizRound round = round(model);
    return round.results().isEmpty()
        ? QuizUpdate.restart(model.withQuiz(model.quiz().with(round.over())))
        : asked(model, round.over());
  }

  /** A number that no option has, or an answer that is on its way already. */
  static String without(Model model, int option) {
    boolean there = option < round(model).question().options().size();
    return there ? given(model) : "why.no-option";
  }

  /** What has no letter is nobody's name; nothing at all is not to know. */
  static String unnamed(Model model) {
    String typed = ((QuizScreen.Naming) model.screen()).input().text();
    boolean named = typed.isBlank() || typed.codePoints().anyMatch(Character::isLetter);
    return named ? given(model) : "why.no-name";
  }

  /** Enter answers only with what was chosen, not because it was held down on the last feedback. */
  static String unchosen(Model model) {
    String why = given(model);
    boolean chosen = ((QuizScreen) model.screen()).item() != Sheet.Line.NO_ITEM;
    return why == null && !chosen ? "why.choose-first" : why;
  }

  /** While an answer is on its way no key counts. */
  static String given(Model model) {
    return round(model).given() == null ? null : "why.answer-given";
  }

  private static QuizRound round(Model model) {
    return model.quiz().round();
  }
}
