package org.lunheng.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.app.Quiz;
import org.lunheng.app.QuizRound;
import org.lunheng.app.QuizStep;
import org.lunheng.app.Study;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Review;
import org.lunheng.quiz.Schedule;
import org.lunheng.quiz.Scope;
import org.lunheng.quiz.Supply;
import org.lunheng.quiz.Tally;
import org.lunheng.terminal.ColorChoice;
import org.lunheng.terminal.QuizWorker;
import org.lunheng.terminal.Worker;

/**
 * A round outside the room, from the choice of its cards to what is left to do.
 *
 * @param holdings what it asks about
 * @param waiting answers of earlier rounds that are not saved yet; of a host's visitor it holds
 *     those of this round afterwards
 */
record PlainRound(Session session, Holdings holdings, List<Review> waiting) {
  private static final String NAME = "lunheng quiz";

  /** A round on its own. */
  PlainRound(Session session, Holdings holdings) {
    this(session, holdings, new ArrayList<>());
  }

  /** Plays a round and gives the exit code. */
  int run(Quiz.Wish wish) throws Exception {
    try (SharedReviews place = new SharedReviews(session)) {
      InstantSource clock = session.environment().clock();
      Worker worker =
          new QuizWorker(place, session.store(), session::days, clock, cmd -> List.of());
      List<Problem> problems = new ArrayList<>();
      Study study = study(worker, problems);
      if (study.deck().cards().stream().noneMatch(wish.scope()::has)) {
        boolean all = wish.scope().equals(Scope.ALL);
        session.report(Problem.of(NAME, 0, all ? "quiz-none" : "quiz-none-such"));
        return ExitCode.FAILED;
      }
      QuizText text = new QuizText(study, holdings.companion(), session.messages(), paint());
      Keeping keeping = new Keeping(worker, problems, waiting);
      boolean played = play(wish, study, text, keeping);
      boolean done = isSaved(keeping) && played && holdings.complete();
      return done ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  /** What a quiz is made of; what is wrong with it is told and added to the problems. */
  private Study study(Worker worker, List<Problem> problems) throws Exception {
    Study study = null;
    Cmd load = new Cmd.LoadQuiz(holdings.companion(), session.reader(), List.copyOf(waiting));
    for (Msg msg : worker.perform(load)) {
      if (msg instanceof Msg.QuizLoaded loaded) {
        study = loaded.study();
      } else if (msg instanceof Msg.Failed failed) {
        problems.add(failed.problem());
      }
    }
    problems.forEach(session::report);
    session.environment().err().flush();
    return study;
  }

  /** A dialog is coloured only for who asks for it: screen readers may read colours out. */
  private Paint paint() {
    return session.settings().color() == ColorChoice.ALWAYS ? session.paint() : Paint.NONE;
  }

  /** Whether all answers could be read. */
  private boolean play(Quiz.Wish wish, Study study, QuizText text, Keeping keeping) {
    Progress progress = study.progress();
    Supply supply = Supply.of(study.deck(), progress, wish.scope(), now());
    long seed = wish.seed() == null ? UUID.randomUUID().getLeastSignificantBits() : wish.seed();
    int length = wish.count() == null ? progress.habits().length() : wish.count();
    List<Card> cards = supply.round(length, seed);
    if (cards.isEmpty()) {
      session.print(session.messages().get("cli.quiz.nothing-due"));
      next(text, progress.schedule().only(id -> isAbout(wish.scope(), study, id)));
      return true;
    }
    PlainQuiz quiz = new PlainQuiz(session, study, text, keeping);
    List<QuizRound.Result> results =
        quiz.play(QuizRound.of(seed, new QuizStep.Begin(wish.scope(), false), cards));
    text.summary(results).forEach(session.out()::println);
    left(text, study, results);
    return quiz.isReadable();
  }

  private static boolean isAbout(Scope scope, Study study, String card) {
    return study.deck().card(card).filter(scope::has).isPresent();
  }

  /** What is left to do after a round, on whatever it was. */
  private void left(QuizText text, Study study, List<QuizRound.Result> results) {
    Progress before = study.progress();
    List<Review> reviews =
        Stream.concat(before.reviews().stream(), results.stream().map(QuizRound.Result::counted))
            .toList();
    Progress after = Progress.of(study.deck(), reviews, before.days(), before.habits());
    Tally tally = Supply.of(study.deck(), after, Scope.ALL, now()).tally();
    session.print(session.messages().get("cli.quiz.left", tally.due(), tally.fresh()));
    if (tally.due() == 0) {
      next(text, after.schedule());
    }
  }

  private void next(QuizText text, Schedule schedule) {
    Instant now = now();
    schedule
        .next(now)
        .map(then -> text.when(now, then, session.days()))
        .ifPresent(when -> session.print(session.messages().get("cli.quiz.next", when)));
  }

  /**
   * Tries a last time to keep what is not kept; if that fails, has it written elsewhere. At a host
   * there is no such place, so that it waits as long as the visitor stays.
   */
  private boolean isSaved(Keeping keeping) {
    session.out().flush();
    if (session.household().isHosted()) {
      waiting.clear();
      waiting.addAll(keeping.unsaved());
      return waiting.isEmpty();
    }
    LastReviews last = new LastReviews(session);
    last.keep(keeping.unsaved());
    return last.isKept();
  }

  private Instant now() {
    return session.environment().clock().instant();
  }
}
