package org.lunheng.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Review;

/**
 * The reviews that are not known to be on disk.
 *
 * @param waiting by the review's id, in the order they were given
 */
public record Saving(Map<String, Waiting> waiting) {
  /** Everything is on disk. */
  public static final Saving DONE = new Saving(Map.of());

  /**
   * A review that waits.
   *
   * @param late whether it has waited longer than a reader should
   * @param problem why it was not kept, or null as long as nobody knows
   */
  public record Waiting(Review review, boolean late, Problem problem) {
    /** Whether the reader has to know that it is not kept. */
    boolean isMarked() {
      return late || problem != null;
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
  List<Review> reviews() {
    return waiting.values().stream().map(Waiting::review).toList();
  }

  /** The last problem that there was. */
  public Optional<Problem> problem() {
    return waiting.values().stream()
        .flatMap(w -> Optional.ofNullable(w.problem()).stream())
        .reduce((first, last) -> last);
  }

  Saving with(Review review) {
    Map<String, Waiting> more = new LinkedHashMap<>(waiting);
    more.put(review.id(), new Waiting(review, false, null));
    return new Saving(more);
  }

  Saving without(String id) {
    Map<String, Waiting> fewer = new LinkedHashMap<>(waiting);
    fewer.remove(id);
    return new Saving(fewer);
  }

  Saving late(String id) {
    return changed(id, waits -> new Waiting(waits.review(), true, waits.problem()));
  }

  Saving failed(String id, Problem problem) {
    return changed(id, waits -> new Waiting(waits.review(), waits.late(), problem));
  }

  private Saving changed(String id, UnaryOperator<Waiting> change) {
    Map<String, Waiting> changed = new LinkedHashMap<>(waiting);
    changed.computeIfPresent(id, (key, waits) -> change.apply(waits));
    return new Saving(changed);
  }
}
