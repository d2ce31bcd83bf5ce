package org.lunheng.ssh;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which events get a line of their own, and counts the others: what anybody can bring about
 * as often as they like must not fill the log, nor memory. Of each kind a few a second get a line,
 * and at the end of the second one line says how many more there were. Of kinds beyond those that
 * are told apart it says so without an address.
 */
final class Floods {
  /** How many events of one kind get a line of their own within a second. */
  static final int EACH = 5;

  /** How many kinds are told apart within a second. */
  static final int KINDS = 256;

  private static final Duration SPAN = Duration.ofSeconds(1);
  private static final String ADDRESS = "address";

  private final Map<EventLine, Integer> told = new HashMap<>();
  private final Map<EventLine, Long> more = new HashMap<>();
  private Instant start;

  /** Counts an event of a kind in, and tells whether it gets a line of its own. */
  synchronized boolean admits(EventLine kind, Instant now) {
    if (start == null) {
      start = now;
    }
    Integer before = told.get(kind);
    if (before == null && told.size() == KINDS) {
      more.merge(kind.without(ADDRESS), 1L, Long::sum);
      return false;
    }
    int times = before == null ? 0 : before;
    if (times == EACH) {
      more.merge(kind, 1L, Long::sum);
      return false;
    }
    told.put(kind, times + 1);
    return true;
  }

  /** Whether something was counted of which nothing has been said. */
  synchronized boolean areOpen() {
    return start != null;
  }

  /** The lines for what was counted, once if its second is over. */
  synchronized List<EventLine> due(Instant now) {
    boolean over = start != null && (now.isBefore(start) || !now.isBefore(start.plus(SPAN)));
    return over ? all() : List.of();
  }

  /** The lines for what was counted, once. */
  synchronized List<EventLine> all() {
    List<EventLine> lines = new ArrayList<>();
    more.forEach((kind, times) -> lines.add(kind.with("more", times)));
    told.clear();
    more.clear();
    start = null;
    return lines;
  }
}
