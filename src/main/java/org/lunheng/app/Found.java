package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.find.Finder;
import org.lunheng.document.Interview;

/**
 * Where in a pane stands what is looked for.
 *
 * @param finder what found it, or null if nothing is looked for
 * @param hits in the stored text, by place, none overlapping another
 * @param current the number of the hit that the reader was led to, or {@link #NONE}
 */
public record Found(Finder finder, List<Passage> hits, int current) {
  /** The number of no hit. */
  public static final int NONE = -1;

  /** Nothing looked for. */
  static final Found NOTHING = new Found(null, List.of(), NONE);

  public Found {
    hits = List.copyOf(hits);
  }

  /** What a finder finds in an interview. */
  static Found of(Finder finder, Interview interview) {
    return finder == null ? NOTHING : new Found(finder, finder.in(interview), NONE);
  }

  /** Whether something is looked for here. */
  public boolean isOn() {
    return finder != null;
  }

  /** The same with another hit that the reader is led to. */
  Found at(int number) {
    return new Found(finder, hits, number);
  }

  /** The hit that the reader was led to, or null. */
  Passage currentHit() {
    return current == NONE ? null : hits.get(current);
  }

  /** The number of the first hit that begins at a place or behind it; that of all if none does. */
  int firstFrom(Anchor place) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (isBefore(hits.get(middle), place)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The numbers of the hits in a part of a paragraph. */
  List<Integer> in(int paragraph, int from, int to) {
    List<Integer> numbers = new ArrayList<>();
    // the one before may reach into the part
    int first = Math.max(0, firstFrom(new Anchor(paragraph, from)) - 1);
    for (int i = first; i < hits.size() && isBefore(hits.get(i), new Anchor(paragraph, to)); i++) {
      if (hits.get(i).paragraph() == paragraph && hits.get(i).to() > from) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  private static boolean isBefore(Passage hit, Anchor place) {
    return hit.paragraph() < place.paragraph()
        || hit.paragraph() == place.paragraph() && hit.from() < place.index();
  }
}
