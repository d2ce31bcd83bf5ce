package org.lunheng.app;

import java.time.Instant;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Scope;
import org.lunheng.reader.ReaderId;

/**
 * The quiz of a reader.
 *
 * @param reader who answers
 * @param wish what was asked for when the room was entered
 * @param study what it is made of, or null as long as it is not there
 * @param at when that was read, or null
 * @param loading how far it has come with being read, maybe again
 * @param scope what the reader has marked for a round to be about
 * @param round the round that is under way or was the last, or null
 * @param saving what is not known to be on disk
 * @param away where the reader has left the quiz for the texts, or null
 */
public record Quiz(
    ReaderId reader,
    Wish wish,
    Study study,
    Instant at,
    Loading loading,
    Scope scope,
    QuizRound round,
    Saving saving,
    Away away) {

  /**
   * How far it has come with reading what the quiz is made of.
   *
   * @param asked what is under way, or null; no other answer counts
   * @param problem why the last try failed, or null
   */
  public record Loading(Cmd.LoadQuiz asked, Problem problem) {
    /** Nothing is under way, and nothing has gone wrong. */
    static final Loading NONE = new Loading(null, null);

    boolean isUnderWay() {
      return asked != null;
    }

    /** Whether there is no other answer to wait for; the same command may have been given twice. */
    boolean isFor(Cmd.LoadQuiz load) {
      return asked == load;
    }
  }

  /**
   * Where the quiz was left for the texts.
   *
   * @param screen what it showed
   * @param desk the panes as they were before
   */
  public record Away(QuizScreen screen, Desk desk) {}

  /**
   * What a quiz is to be like, from outside.
   *
   * @param scope what it asks about
   * @param count how many cards a round has, or null for as many as the reader is used to
   * @param seed what the choice and order of cards and options depend on, or null for chance
   * @param atOnce whether a round begins as soon as there can be one
   */
  public record Wish(Scope scope, Integer count, Long seed, boolean atOnce) {
    /** Nothing but what the reader is used to, when the reader asks for it. */
    public static final Wish NONE = new Wish(Scope.ALL, null, null, false);

    /** The same without saying how many cards a round has. */
    Wish ofAnyLength() {
      return new Wish(scope, null, seed, atOnce);
    }

    Wish served() {
      return new Wish(scope, count, seed, false);
    }
  }

  /** A quiz that nobody has called yet. */
  public static Quiz of(ReaderId reader, Wish wish) {
    return new Quiz(reader, wish, null, null, Loading.NONE, wish.scope(), null, Saving.DONE, null);
  }

  /** Whether a question is put, or the answer to it shown. */
  boolean isAsking() {
    return round != null && round.question() != null;
  }

  /** Whether there is no quiz, and none to come unless it is tried again. */
  boolean hasFailed() {
    return study == null && loading.problem() != null;
  }

  /** How many cards a round has at most; there must be a study. */
  public int length() {
    return wish.count() == null ? study.progress().habits().length() : wish.count();
  }

  Quiz with(Wish other) {
    return new Quiz(reader, other, study, at, loading, scope, round, saving, away);
  }

  Quiz with(Study other, Instant when) {
    return new Quiz(reader, wish, other, when, Loading.NONE, scope, round, saving, away);
  }

  Quiz with(Study other) {
    return new Quiz(reader, wish, other, at, loading, scope, round, saving, away);
  }

  Quiz with(Loading other) {
    return new Quiz(reader, wish, study, at, other, scope, round, saving, away);
  }

  Quiz with(Scope other) {
    return new Quiz(reader, wish, study, at, loading, other, round, saving, away);
  }

  Quiz with(QuizRound other) {
    return new Quiz(reader, wish, study, at, loading, scope, other, saving, away);
  }

  Quiz with(Saving other) {
    return new Quiz(reader, wish, study, at, loading, scope, round, other, away);
  }

  Quiz with(Away other) {
    return new Quiz(reader, wish, study, at, loading, scope, round, saving, other);
  }

  Quiz returned() {
    return new Quiz(reader, wish, study, at, loading, scope, round, saving, null);
  }
}
