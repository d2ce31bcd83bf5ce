package org.lunheng.cli;

import java.util.List;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;

/**
 * What a library holds, in its order.
 *
 * @param order the ids of the interviews that can be read
 */
record Inventory(Holdings holdings, List<String> order) {
  Inventory {
    order = List.copyOf(order);
  }

  /** The inventory of a library. */
  static Inventory of(CorpusStore store, Holdings holdings) throws ProblemException {
    List<String> listed =
        store.library().value().interviews().stream()
            .map(InterviewSummary::id)
            .filter(id -> holdings.companion().interview(id).isPresent())
            .toList();
    return new Inventory(holdings, listed);
  }
}
