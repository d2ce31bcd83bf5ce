package org.lunheng.store;

import java.util.List;
import org.lunheng.document.Problem;

/**
 * What came of adding a file to a library.
 *
 * @param id the interview
 * @param problems what was wrong with the file, though it was added
 */
public record Added(String id, Outcome outcome, List<Problem> problems) {

  /** What adding a file comes to. */
  public enum Outcome {
    /** The interview is new. */
    ADDED,
    /** It was there and is corrected, or restored better than before. */
    CHANGED,
    /** It was there and is as it was. */
    UNCHANGED
  }

  public Added {
    problems = List.copyOf(problems);
  }
}
