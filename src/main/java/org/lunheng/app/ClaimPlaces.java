package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.Passage;

/**
 * Which claim of a pane's text a reader is at.
 *
 * @param rows how many lines the pane shows
 */
record ClaimPlaces(Pane.Reading pane, int rows) {
  private static final int NOWHERE = Integer.MAX_VALUE;
  private static final int PART_ABOVE = 3;

  /** Those in the active pane, which shows a text. */
  static ClaimPlaces of(Model model) {
    Pane.Reading pane = (Pane.Reading) model.desk().activePane();
    return new ClaimPlaces(pane, PaneGrid.activeRows(model));
  }

  /** The claim that the reader was led to, if its evidence is still on the screen. */
  int lookedAt() {
    int current = pane.claims().current();
    return current != Claims.NONE && pane.shows(firstLine(current), rows) ? current : Claims.NONE;
  }

  /** The number of the first claim whose evidence begins on the screen or below. */
  int firstFromTop() {
    int number = 0;
    while (number < all().size() && firstLine(number) < pane.top()) {
      number++;
    }
    return number;
  }

  /** The claim with evidence on the screen that is nearest to its top. */
  int firstSeen() {
    return nearestSeen(pane.top(), null);
  }

  /**
   * The claim whose topic is that of the text on the screen: the one with evidence nearest to the
   * end of its first third, else the last one above.
   *
   * @param topic the id of the topic that goes first where several are as near, or null
   */
  int topical(String topic) {
    int seen = nearestSeen(pane.top() + rows / PART_ABOVE, topic);
    return seen == Claims.NONE ? firstFromTop() - 1 : seen;
  }

  /** The claim whose evidence is nearest to the screen. */
  int nearest() {
    int best = Claims.NONE;
    int least = NOWHERE;
    for (int i = 0; i < all().size(); i++) {
      int first = firstLine(i);
      int distance = first < pane.top() ? pane.top() - first : first - pane.top() - rows;
      if (distance < least) {
        best = i;
        least = distance;
      }
    }
    return best;
  }

  /** Whether some of a claim's evidence is on the screen or at most a screen above. */
  boolean isAtHand(int number) {
    return all().get(number).passages().stream()
        .anyMatch(passage -> pane.lastLineOf(passage) >= pane.top() - rows);
  }

  private int nearestSeen(int line, String topic) {
    int best = Claims.NONE;
    int least = NOWHERE;
    for (int i = 0; i < all().size(); i++) {
      int distance = distance(all().get(i), line);
      boolean preferred = distance == least && all().get(i).claim().topic().equals(topic);
      if (distance < least || preferred && distance < NOWHERE) {
        best = i;
        least = distance;
      }
    }
    return best;
  }

  /** How many lines a claim's evidence on the screen is away from a line there. */
  private int distance(PlacedClaim placed, int line) {
    int least = NOWHERE;
    for (Passage passage : placed.passages()) {
      int first = Math.max(pane.top(), pane.firstLineOf(passage));
      int last = Math.min(pane.top() + rows - 1, pane.lastLineOf(passage));
      if (first <= last) {
        least = Math.min(least, Math.max(0, Math.max(first - line, line - last)));
      }
    }
    return least;
  }

  private int firstLine(int number) {
    return pane.firstLineOf(all().get(number).passages().get(0));
  }

  private List<PlacedClaim> all() {
    return pane.claims().all();
  }
}
