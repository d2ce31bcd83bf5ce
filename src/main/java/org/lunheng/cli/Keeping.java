package org.lunheng.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lunheng.app.Cmd;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;
import org.lunheng.store.ProblemException;
import org.lunheng.terminal.Worker;

/** Keeps reviews; those that cannot be kept wait and are tried again with the next one. */
final class Keeping {
  private final Worker worker;
  private final List<Review> unsaved = new ArrayList<>();

  /** Why reviews are not kept, as far as the reader has been told. */
  private final Set<Problem> told;

  /**
   * Keeps reviews by a worker.
   *
   * @param told the problems that the reader knows of already
   * @param unsaved what waits already
   */
  Keeping(Worker worker, Collection<Problem> told, List<Review> unsaved) {
    this.unsaved.addAll(unsaved);
    this.worker = worker;
    this.told = new HashSet<>(told);
  }

  /**
   * Keeps a review, and before it all that wait.
   *
   * @return why not all of them are kept; empty if they are
   */
  Optional<Problem> keep(Review review) {
    unsaved.add(review);
    return retry();
  }

  /** Tries once more to keep all that wait. */
  Optional<Problem> retry() {
    try {
      while (!unsaved.isEmpty()) {
        worker.perform(new Cmd.AppendReview(unsaved.get(0)));
        unsaved.remove(0);
      }
      told.clear();
      return Optional.empty();
    } catch (ProblemException e) {
      return Optional.of(e.problem());
    } catch (Exception e) {
      return Optional.of(Problem.of("lunheng quiz", 0, "internal", e.toString()));
    }
  }

  /** Whether a problem is still to be told; from then on it counts as told. */
  boolean isNew(Problem problem) {
    return told.add(problem);
  }

  /** The reviews that wait, in the order they were given. */
  List<Review> unsaved() {
    return List.copyOf(unsaved);
  }
}
