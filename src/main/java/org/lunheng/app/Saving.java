package org.lunheng.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;

/**
 * The reviews that are not known to be on disk.
 *
 * @param waiting by the review's id, those first that were not tried for longest
 * @param retries how often in a row it was tried again in vain
 * @param resting whether a time is set at which to try again
 */
public record Saving(Map<String, Waiting> waiting, int retries, boolean resting) {
  /** Everything is on disk. */
  public static final Saving DONE = new Saving(Map.of(), 0, false);

  public Saving {
    waiting = Collections.unmodifiableMap(new LinkedHashMap<>(waiting));
  }

  /**
   * A review that waits.
   *
   * @param sent whether it is being kept just now, so that nobody need try
   * @param late whether it has waited longer than a reader should
   * @param problem why it was not kept, or null as long as nobody knows
   * @param told whether the reader has heard that it would be left behind
   */
  public record Waiting(Review review, boolean sent, boolean late, Problem problem, boolean told) {
    /** Whether the reader has to know that it is not kept. */
    boolean isMarked() {
      return late || problem != null;
    }

    private Waiting sending() {
      return new Waiting(review, true, late, problem, told);
    }

    private Waiting overdue() {
      return new Waiting(review, sent, true, problem, told);
    }

    private Waiting failed(Problem why) {
      return new Waiting(review, false, late, why, told);
    }

    private Waiting mentioned() {
      return new Waiting(review, sent, late, problem, true);
    }
  }

  /** Whether a review is not known to be kept, and the reader has to know that. */
  boolean isMarked(String id) {
    return waiting.containsKey(id) && waiting.get(id).isMarked();
  }

  /** Whether a review is on its way still. */
  boolean isUnderWay(String id) {
    return waiting.containsKey(id) && !waiting.get(id).isMarked();
  }

  /** The reviews that the reader has been told are not kept. */
  public List<Review> marked() {
    return waiting.values().stream().filter(Waiting::isMarked).map(Waiting::review).toList();
  }

  /** All that wait. */
  public List<Review> reviews() {
    return waiting.values().stream().map(Waiting::review).toList();
  }

  /** Those that nobody is keeping just now. */
  List<Review> idle() {
    return waiting.values().stream().filter(w -> !w.sent()).map(Waiting::review).toList();
  }

  /** Whether the reader has heard of all that are marked that they would be left behind. */
  boolean isTold() {
    return waiting.values().stream().filter(Waiting::isMarked).allMatch(Waiting::told);
  }

  /** The last problem that there was. */
  public Optional<Problem> problem() {
    return problem(review -> true);
  }

  /** The last problem that there was with certain reviews. */
  Optional<Problem> problem(Predicate<Review> which) {
    return waiting.values().stream()
        .filter(w -> which.test(w.review()))
        .flatMap(w -> Optional.ofNullable(w.problem()).stream())
        .reduce((first, last) -> last);
  }

  /** The same with a further review, which is being kept. */
  Saving with(Review review) {
    Map<String, Waiting> more = new LinkedHashMap<>(waiting);
    more.put(review.id(), new Waiting(review, true, false, null, false));
    return new Saving(more, retries, resting);
  }

  /** The same when a review is on disk: nothing stands in the way of the others. */
  Saving without(String id) {
    Map<String, Waiting> fewer = new LinkedHashMap<>(waiting);
    fewer.remove(id);
    return new Saving(fewer, 0, resting);
  }

  Saving late(String id) {
    return changed(id, Waiting::overdue);
  }

  /** The same when a review could not be kept; all others come before it now. */
  Saving failed(String id, Problem problem) {
    Map<String, Waiting> changed = new LinkedHashMap<>(waiting);
    Waiting waits = changed.remove(id);
    if (waits != null) {
      changed.put(id, waits.failed(problem));
    }
    return new Saving(changed, retries, resting);
  }

  /** The same with reviews being kept. */
  Saving sending(List<Review> reviews) {
    Saving sent = this;
    for (Review review : reviews) {
      sent = sent.changed(review.id(), Waiting::sending);
    }
    return sent;
  }

  Saving told() {
    Map<String, Waiting> changed = new LinkedHashMap<>(waiting);
    changed.replaceAll((id, waits) -> waits.mentioned());
    return new Saving(changed, retries, resting);
  }

  Saving atRest() {
    return new Saving(waiting, retries, true);
  }

  /** The same when the time to try again has come. */
  Saving rested() {
    return new Saving(waiting, retries + 1, false);
  }

  private Saving changed(String id, UnaryOperator<Waiting> change) {
    Map<String, Waiting> changed = new LinkedHashMap<>(waiting);
    changed.computeIfPresent(id, (key, waits) -> change.apply(waits));
    return new Saving(changed, retries, resting);
  }
}
