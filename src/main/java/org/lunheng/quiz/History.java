package org.lunheng.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers that rows of reviews amount to, in whatever order the rows arrive. */
public final class History {
  /** By time; the rest only makes the order certain. */
  private static final Comparator<Review> ORDER =
      Comparator.comparing(Review::at)
          .thenComparing(Review::id)
          .thenComparing(Review::card)
          .thenComparing(Review::grade)
          .thenComparing(Review::regrades, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Review::chosen);

  private History() {}

  /**
   * The answers in order of time, each with the grade it was given last. A review that comes twice
   * counts once; one that regrades is no answer of its own, and is left out if the review it names
   * is not there.
   *
   * @param reviews of one reader
   */
  public static List<Review> answers(Collection<Review> reviews) {
    Map<String, Review> rows = new HashMap<>();
    List<Review> ordered = reviews.stream().sorted(ORDER).filter(row -> isNew(rows, row)).toList();
    Map<String, Grade> grades = new HashMap<>();
    for (Review row : ordered) {
      if (row.regrades() != null) {
        grades.put(answer(rows, row), row.grade());
      }
    }
    List<Review> answers = new ArrayList<>();
    for (Review row : ordered) {
      if (row.regrades() == null) {
        answers.add(graded(row, grades.getOrDefault(row.id(), row.grade())));
      }
    }
    return List.copyOf(answers);
  }

  private static boolean isNew(Map<String, Review> rows, Review row) {
    return rows.putIfAbsent(row.id(), row) == null;
  }

  /** The id of the answer that a row regrades, also by way of other regrades; null if none. */
  private static String answer(Map<String, Review> rows, Review row) {
    Review named = row;
    for (int i = 0; named != null && named.regrades() != null && i < rows.size(); i++) {
      named = rows.get(named.regrades());
    }
    return named == null ? null : named.id();
  }

  private static Review graded(Review row, Grade grade) {
    return new Review(row.id(), row.reader(), row.card(), grade, row.at(), row.chosen(), null);
  }
}
