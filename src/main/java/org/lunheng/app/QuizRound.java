package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lunheng.quiz.Answer;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Memory;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Review;

/**
 * A round of questions as it goes.
 *
 * @param seed what the options and their order depend on
 * @param begun how it was begun
 * @param queue the cards still to be asked, that of the question first
 * @param question what is asked, or null when the round is over
 * @param given the answer to the question, or null as long as there is none
 * @param before what was answered before
 */
public record QuizRound(
    long seed,
    QuizStep.Begin begun,
    List<Card> queue,
    Question question,
    Result given,
    List<Result> before) {
  /** So often a card that is forgotten comes back in a round. */
  private static final int COMES_BACK = 2;

  /** A round before its first question. */
  static QuizRound of(long seed, QuizStep.Begin begun, List<Card> queue) {
    return new QuizRound(seed, begun, queue, null, null, List.of());
  }

  public QuizRound {
    queue = List.copyOf(queue);
    before = List.copyOf(before);
  }

  /**
   * What came of a question.
   *
   * @param review the row that was kept first
   * @param grade how well it was remembered, also after the reader has said otherwise
   * @param memory what is remembered of the card now
   */
  public record Result(Answer answer, Review review, Grade grade, Memory memory) {
    public Card card() {
      return answer.question().card();
    }

    /** Whether it was remembered, also after the reader has said otherwise. */
    public boolean isRight() {
      return grade != Grade.AGAIN;
    }

    /** The answer with the grade that the reader has given it last. */
    Review graded() {
      return new Review(
          review.id(),
          review.reader(),
          review.card(),
          grade,
          review.at(),
          review.chosen(),
          review.regrades());
    }

    Result graded(Grade other, Memory after) {
      return new Result(answer, review, other, after);
    }
  }

  /** What was answered so far. */
  public List<Result> results() {
    return given == null ? before : Stream.concat(before.stream(), Stream.of(given)).toList();
  }

  /** How many questions there are as things stand. */
  public int length() {
    return before.size() + queue.size();
  }

  QuizRound asking(Question other) {
    return new QuizRound(seed, begun, queue, other, null, before);
  }

  QuizRound given(Result result) {
    return new QuizRound(seed, begun, queue, question, result, before);
  }

  /** The round without the questions that are left. */
  QuizRound over() {
    return new QuizRound(seed, begun, List.of(), null, null, results());
  }

  /** Whether the card that was answered is asked again in this round. */
  boolean comesBack() {
    return next().queue.contains(given.card());
  }

  /** The round after its answered question; what was forgotten comes again at the end. */
  QuizRound next() {
    List<Card> left = new ArrayList<>(queue.subList(1, queue.size()));
    long asked = results().stream().filter(r -> r.card().equals(given.card())).count();
    if (!given.isRight() && asked <= COMES_BACK) {
      left.add(given.card());
    }
    return new QuizRound(seed, begun, left, null, null, results());
  }
}
