package org.lunheng.app;

import java.time.Instant;
import org.lunheng.quiz.Scope;
import org.lunheng.reader.ReaderId;

/**
 * The quiz of a reader.
 *
 * @param reader who answers
 * @param wish what was asked for when the room was entered
 * @param study what it is made of, or null as long as it is not there
 * @param at when that was read, or null
 * @param loading whether it is being read, maybe again
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
    boolean loading,
    Scope scope,
    QuizRound round,
    Saving saving,
    Away away) {

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
    return new Quiz(reader, wish, null, null, false, wish.scope(), null, Saving.DONE, null);
  }

  /** How many cards a round has at most; there must be a study. */
  public int length() {
    return wish.count() == null ? study.progress().habits().length() : wish.count();
  }

  Quiz with(Wish other) {
    return new Quiz(reader, other, study, at, loading, scope, round, saving, away);
  }

  Quiz with(Study other, Instant when) {
    return new Quiz(reader, wish, other, when, false, scope, round, saving, away);
  }

  Quiz with(Study other) {
    return new Quiz(reader, wish, other, at, loading, scope, round, saving, away);
  }

  Quiz loading(boolean now) {
    return new Quiz(reader, wish, study, at, now, scope, round, saving, away);
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
