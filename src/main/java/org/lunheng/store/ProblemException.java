package org.lunheng.store;

import org.lunheng.document.Problem;

/** Says that something cannot be had, and why. */
public final class ProblemException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** An exception for a problem that leaves nothing to hand over. */
  public ProblemException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, and where. */
  public Problem problem() {
    return problem;
  }
}
