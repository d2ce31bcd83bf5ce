package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.corpus.find.Finder;
import org.lunheng.corpus.find.Likeness;
import org.lunheng.corpus.find.Query;

/**
 * What is looked for in the panes.
 *
 * @param likeness what counts as the same, or null as long as it is not there
 * @param query {@link Query#NOTHING} if nothing is looked for
 * @param finder finds the query; null as long as nothing can be found
 * @param past what was looked for before, the last first
 */
public record Finding(Likeness likeness, Query query, Finder finder, List<Query> past) {
  /** Nothing looked for yet. */
  public static final Finding NOTHING = new Finding(null, Query.NOTHING, null, List.of());

  private static final int MOST_PAST = 50;

  public Finding {
    past = List.copyOf(past);
  }

  /** Whether something is looked for. */
  boolean isOn() {
    return !query.isEmpty();
  }

  /** Whether something is looked for that nothing can find yet. */
  public boolean isWaiting() {
    return isOn() && finder == null;
  }

  /** What was looked for last, be it now or before. */
  Query last() {
    return isOn() ? query : past.isEmpty() ? Query.NOTHING : past.get(0);
  }

  /** The same, but looking for something else. */
  Finding lookingFor(Query other) {
    return with(likeness, other);
  }

  /** The same with what counts as the same. */
  Finding with(Likeness loaded) {
    return with(loaded, query);
  }

  /** The same with the query kept as the last one. */
  Finding kept() {
    List<Query> all = new ArrayList<>(List.of(query));
    past.stream().filter(before -> !before.equals(query)).limit(MOST_PAST - 1).forEach(all::add);
    return new Finding(likeness, query, finder, all);
  }

  private Finding with(Likeness loaded, Query wanted) {
    boolean can = loaded != null && !wanted.isEmpty();
    return new Finding(loaded, wanted, can ? Finder.of(wanted, loaded) : null, past);
  }
}
