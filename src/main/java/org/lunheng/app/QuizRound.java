package org.lunheng.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lunheng.quiz.Answer;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Memory;
import org.lunheng.quiz.Pace;
import org.lunheng.quiz.Progress;
import org.lunheng.quiz.Question;
import org.lunheng.quiz.Review;
import org.lunheng.quiz.Schedule;
import org.lunheng.quiz.Wording;
import org.lunheng.reader.ReaderId;

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
  public static QuizRound of(long seed, QuizStep.Begin begun, List<Card> queue) {
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

    /** The answer as it counts: the row that was kept first, with the last grade. */
    public Review counted() {
      return new Review(
          review.id(), review.reader(), review.card(), grade, review.at(), review.chosen(), null);
    }
  }

  /** Why an answer cannot be called hard or easy. */
  public enum Refusal {
    /** In FSRS only what was remembered can be either, however easy it seems once it is told. */
    FORGOTTEN,
    /** A slip in a name counts as hard from the start. */
    HARD_ALREADY
  }

  /** What was answered so far. */
  public List<Result> results() {
    return given == null ? before : Stream.concat(before.stream(), Stream.of(given)).toList();
  }

  /** How many questions there are as things stand. */
  public int length() {
    return before.size() + queue.size();
  }

  /** Puts the next question; a card that comes back has its options in another order. */
  public QuizRound asking(Study study, Wording wording) {
    Card card = queue.get(0);
    Progress progress = study.progress();
    Question next =
        study
            .deck()
            .question(
                card, seed + before.size(), progress.options(card), wording, progress.confusions());
    return new QuizRound(seed, begun, queue, next, null, before);
  }

  /**
   * Takes the answer to the question, with a row that is to be kept.
   *
   * @param id never used before
   */
  public QuizRound answered(Answer answer, Study study, ReaderId reader, Instant at, String id) {
    String card = answer.question().card().id();
    Review row = new Review(id, reader.value(), card, answer.grade(), at, answer.chosen(), null);
    return given(new Result(answer, row, answer.grade(), memory(study, row)));
  }

  /** The grade of the answer once it is called so; who says the same again takes it back. */
  public Grade regradedBy(Grade called) {
    return given.grade() == called ? given.answer().grade() : called;
  }

  /** Why the answer cannot be called so; empty if it can. */
  public Optional<Refusal> refusal(Grade called) {
    if (!given.answer().isRight()) {
      return Optional.of(Refusal.FORGOTTEN);
    }
    boolean changed = regradedBy(called) != given.grade();
    return changed ? Optional.empty() : Optional.of(Refusal.HARD_ALREADY);
  }

  /**
   * The row with which the answer gets another grade.
   *
   * @param id never used before
   */
  public Review regrade(Grade grade, Instant at, String id) {
    Review first = given.review();
    return new Review(id, first.reader(), first.card(), grade, at, first.chosen(), first.id());
  }

  /** Takes a row that gives the answer another grade. */
  public QuizRound regraded(Review row, Study study) {
    Memory memory = memory(study, given.review(), row);
    return given(new Result(given.answer(), given.review(), row.grade(), memory));
  }

  private QuizRound given(Result result) {
    return new QuizRound(seed, begun, queue, question, result, before);
  }

  /** What is remembered of a card after further rows. */
  private Memory memory(Study study, Review... further) {
    Progress progress = study.progress();
    String card = further[0].card();
    List<Review> all =
        Stream.of(
                progress.reviews().stream(),
                before.stream().map(Result::counted),
                Stream.of(further))
            .flatMap(reviews -> reviews)
            .filter(review -> review.card().equals(card))
            .toList();
    return Schedule.of(Pace.STANDARD, progress.days(), all).memory(card).orElseThrow();
  }

  /** The round without the questions that are left. */
  QuizRound over() {
    return new QuizRound(seed, begun, List.of(), null, null, results());
  }

  /**
   * Whether the question that was answered comes again at the end of the round. It does not come
   * next: at once, it would tell only that its answer has just been read.
   */
  public boolean comesBack() {
    long asked = results().stream().filter(r -> r.card().equals(given.card())).count();
    return !given.isRight() && asked <= COMES_BACK && queue.size() > 1;
  }

  /** The round after its answered question; what was forgotten comes again at the end. */
  public QuizRound next() {
    List<Card> left = new ArrayList<>(queue.subList(1, queue.size()));
    if (comesBack()) {
      left.add(given.card());
    }
    return new QuizRound(seed, begun, left, null, null, results());
  }
}
