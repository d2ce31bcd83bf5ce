package org.lunheng.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lunheng.quiz.Answer;
import org.lunheng.quiz.Card;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Exhibit;
import org.lunheng.quiz.Option;
import org.lunheng.quiz.Question;

/**
 * The passages that an answer is held to.
 *
 * @param columns one, or two that are held against each other
 */
public record Exhibition(List<Column> columns) {
  /** More passages than these of one side teach nothing more at a time. */
  private static final int MOST = 4;

  private static final int MOST_OF_ONE = 2;

  /** Keeps its own list. */
  public Exhibition {
    columns = List.copyOf(columns);
  }

  /**
   * Passages that stand one below the other.
   *
   * @param side why they are there
   */
  public record Column(Side side, List<Exhibit> exhibits) {
    /** Keeps its own list. */
    public Column {
      exhibits = List.copyOf(exhibits);
    }
  }

  /** What passages are to the answer. */
  public enum Side {
    /** They say what is right. */
    RIGHT,
    /** They say whose words they are instead, or what was chosen wrongly. */
    CHOSEN,
    /** They show what it differs from. */
    OTHER
  }

  /** The passages for the answer that was given. */
  static Exhibition of(QuizRound round) {
    return of(round.given().answer());
  }

  /** The passages for an answer. */
  public static Exhibition of(Answer answer) {
    Question question = answer.question();
    List<Exhibit> right = question.answer().exhibits();
    if (answer.option() != null && !answer.isRight()) {
      return against(question, Side.CHOSEN, answer.option());
    }
    return switch (question.card().kind()) {
      case PAIR -> new Exhibition(apart(question.card(), right));
      case ODD_ONE_OUT ->
          against(question, Side.OTHER, question.options().get(question.right() == 0 ? 1 : 0));
      default -> new Exhibition(List.of(column(question.card(), Side.RIGHT, right)));
    };
  }

  /** All passages. */
  List<Exhibit> all() {
    return columns.stream().flatMap(column -> column.exhibits().stream()).toList();
  }

  /** What is right and another option; alone if that has no passages of its own. */
  private static Exhibition against(Question question, Side side, Option other) {
    Card card = question.card();
    Column right = column(card, Side.RIGHT, question.answer().exhibits());
    Set<Exhibit> own = new LinkedHashSet<>(other.exhibits());
    question.answer().exhibits().forEach(own::remove);
    return own.isEmpty()
        ? new Exhibition(List.of(right))
        : new Exhibition(List.of(right, column(card, side, List.copyOf(own))));
  }

  /** Each person of a pair in a column. */
  private static List<Column> apart(Card card, List<Exhibit> exhibits) {
    return card.speakers().stream()
        .map(
            speaker ->
                exhibits.stream().filter(e -> e.quotation().speaker().equals(speaker)).toList())
        .map(own -> column(card, Side.RIGHT, own))
        .toList();
  }

  /** First what the card rests on, and of everybody something. */
  private static Column column(Card card, Side side, List<Exhibit> exhibits) {
    List<Exhibit> ordered =
        exhibits.stream()
            .sorted(Comparator.comparing((Exhibit e) -> !card.claims().contains(e.claim())))
            .toList();
    boolean several =
        card.kind() == CardKind.PAIR || card.kind() == CardKind.STANCE && side == Side.CHOSEN;
    List<Exhibit> chosen = new ArrayList<>();
    for (Exhibit exhibit : ordered) {
      String speaker = exhibit.quotation().speaker();
      long same = chosen.stream().filter(e -> e.quotation().speaker().equals(speaker)).count();
      if (chosen.size() < MOST && (!several || same < MOST_OF_ONE)) {
        chosen.add(exhibit);
      }
    }
    return new Column(side, chosen);
  }
}
