package org.lunheng.quiz;

import java.util.Collection;

/**
 * How many answers there were, and how many of them were right: all but those graded {@link
 * Grade#AGAIN}.
 */
public record Score(int answers, int right) {
  /** No answer yet. */
  public static final Score NONE = new Score(0, 0);

  /** The score of some answers. */
  static Score of(Collection<Review> answers) {
    return answers.stream().map(Score::of).reduce(NONE, Score::plus);
  }

  private static Score of(Review answer) {
    return new Score(1, answer.grade() == Grade.AGAIN ? 0 : 1);
  }

  private Score plus(Score other) {
    return new Score(answers + other.answers, right + other.right);
  }

  /** The share of right answers, 0 to 1; 0 if there is no answer. */
  public double share() {
    return answers == 0 ? 0 : (double) right / answers;
  }
}
