package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.Companion;
import org.lunheng.document.Problem;

/**
 * Whether the texts of the library can be searched.
 *
 * @param texts the companion whose texts can be; not ready while it is another one than the room's
 * @param missing why some interviews are not among them
 * @param scarce whether memory is short, so that searches take long
 * @param failed why nothing can be searched until it is tried again, or null
 */
public record Searchable(Companion texts, List<Problem> missing, boolean scarce, Problem failed) {
  /** Nothing is ready yet. */
  static final Searchable NONE = new Searchable(Companion.NONE, List.of(), false, null);

  public Searchable {
    missing = List.copyOf(missing);
  }

  /** Nothing can be searched. */
  static Searchable failing(Problem problem) {
    return new Searchable(Companion.NONE, List.of(), false, problem);
  }

  /** What a reader has to know who searches all the same, or null. */
  public Notice news() {
    if (missing.isEmpty()) {
      return scarce ? Notice.of("searching.scarce") : null;
    }
    Notice all = Notice.of("searching.missing", Integer.toString(missing.size()));
    return all.and(Notice.of(missing.get(0)));
  }
}
