package org.lunheng.app;

import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Scope;

/** Something a reader does in the quiz whose time counts, or that needs a number never used. */
public sealed interface QuizStep extends Step {
  /**
   * A round begins.
   *
   * @param scope what it is about
   * @param ahead whether with cards that are not due yet
   */
  record Begin(Scope scope, boolean ahead) implements QuizStep {}

  /**
   * An option is chosen.
   *
   * @param option from 0; {@link #NONE} for not knowing
   */
  record Choose(int option) implements QuizStep {
    /** The reader does not know. */
    static final int NONE = -1;
  }

  /** A name is typed. */
  record Name(String typed) implements QuizStep {}

  /** The reader knows better how well the last answer was remembered. */
  record Regrade(Grade grade) implements QuizStep {}
}
