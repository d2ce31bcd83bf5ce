package org.lunheng.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lunheng.app.QuizRound;
import org.lunheng.app.Study;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Answer;
import org.lunheng.quiz.Days;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Review;
import org.lunheng.quiz.Wording;

/** A round of questions in lines, for pipes and screen readers: a line is one answer. */
final class PlainQuiz {
  private final Session session;
  private final Study study;
  private final QuizText text;
  private final Keeping keeping;
  private final Prompt prompt;
  private final Days days;
  private final Wording wording;

  /** The round after the last answer; null before the first. */
  private QuizRound answered;

  /** The round with the question that is put; null after the last. */
  private QuizRound asked;

  PlainQuiz(Session session, Study study, QuizText text, Keeping keeping) {
    this.session = session;
    this.study = study;
    this.text = text;
    this.keeping = keeping;
    this.prompt = new Prompt(session, "lunheng quiz");
    this.days = session.days();
    this.wording = Wording.of(session.messages(), study.converter());
  }

  /**
   * Asks the questions of a round until it is over, the reader ends it, or nobody answers any more.
   *
   * @param round with a question at least
   * @return what came of the questions that were answered
   */
  List<QuizRound.Result> play(QuizRound round) {
    tell(text.start(round));
    ask(round);
    while (asked != null && step()) {}
    return answered == null ? List.of() : answered.results();
  }

  /** Whether the answers could be read as far as they were given. */
  boolean isReadable() {
    return prompt.isReadable();
  }

  private void ask(QuizRound round) {
    asked = round.asking(study, wording);
    tell(text.question(asked));
  }

  /** Reads a line and does what it says; false at the end. */
  private boolean step() {
    Optional<String> line = prompt.next();
    if (line.isEmpty()) {
      return false;
    }
    Question question = asked.question();
    Reply reply = Reply.of(line.get(), question);
    if (reply instanceof Reply.End) {
      return false;
    }
    if (reply instanceof Reply.Choice choice) {
      take(Answer.choosing(question, choice.option()));
    } else if (reply instanceof Reply.Name name) {
      take(study.deck().typed(question, name.typed(), study.names(), wording));
    } else if (reply instanceof Reply.Unknown) {
      take(Answer.none(question));
    } else if (reply instanceof Reply.Regrade other) {
      boolean done = regrade(other.grade());
      tell(done ? text.question(asked) : List.of(text.expected(question)));
    } else {
      tell(say("cli.quiz.not-an-answer"));
      tell(List.of(text.expected(question)));
    }
    return true;
  }

  private void take(Answer answer) {
    answered = asked.answered(answer, study, session.reader(), now(), id());
    keep(answered.given().review());
    tell(text.feedback(answered, days));
    QuizRound next = answered.next();
    if (!next.queue().isEmpty()) {
      ask(next);
      return;
    }
    asked = null;
    if (answer.isRight()) {
      lastWord();
    }
  }

  /** After the last answer too there is a chance to grade it; any other line ends the round. */
  private void lastWord() {
    Reply reply = lastReply();
    while (reply instanceof Reply.Regrade other) {
      regrade(other.grade());
      reply = lastReply();
    }
  }

  private Reply lastReply() {
    tell(say("cli.quiz.last"));
    return prompt.next().map(line -> Reply.of(line, answered.question())).orElse(new Reply.End());
  }

  /** Gives the answer before another grade; if that cannot be, says why and gives false. */
  private boolean regrade(Grade called) {
    Optional<QuizRound.Refusal> refusal =
        answered == null ? Optional.of(QuizRound.Refusal.FORGOTTEN) : answered.refusal(called);
    if (refusal.isPresent()) {
      boolean forgotten = refusal.get() == QuizRound.Refusal.FORGOTTEN;
      tell(say(forgotten ? "cli.quiz.no-regrade" : "cli.quiz.hard-already"));
      return false;
    }
    Review row = answered.regrade(answered.regradedBy(called), now(), id());
    keep(row);
    answered = answered.regraded(row, study);
    tell(say(counts(row.grade())));
    tell(List.of(text.back(answered, days)));
    if (asked != null) {
      asked = answered.next().asking(study, wording);
    }
    return true;
  }

  private static String counts(Grade grade) {
    return switch (grade) {
      case HARD -> "cli.quiz.hard";
      case EASY -> "cli.quiz.easy";
      case GOOD, AGAIN -> "cli.quiz.good";
    };
  }

  /** What is not kept is said before anything else, and why, unless that was just said. */
  private void keep(Review row) {
    boolean waiting = !keeping.unsaved().isEmpty();
    Optional<Problem> problem = keeping.keep(row);
    if (problem.isPresent()) {
      tell(say("cli.quiz.not-saved"));
      if (keeping.isNew(problem.get())) {
        session.out().flush();
        session.report(problem.get());
        session.environment().err().flush();
      }
    } else if (waiting) {
      tell(say("cli.quiz.saved-now"));
    }
  }

  private void tell(List<String> lines) {
    Wrap wrap = new Wrap(session.columns());
    lines.forEach(line -> wrap.lines(line, 0).forEach(session.out()::println));
  }

  private List<String> say(String key) {
    return List.of(session.messages().get(key));
  }

  private Instant now() {
    return session.environment().clock().instant();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
