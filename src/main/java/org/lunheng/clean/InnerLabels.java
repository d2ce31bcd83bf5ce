package org.lunheng.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds known names with a colon behind the end of a sentence: labels of turns glued together. */
final class InnerLabels {
  private static final String ENDS = "。!?…”)";

  /** No name, with the spaces around it, is longer. */
  private static final int LONGEST = 80;

  private final Set<String> names = new HashSet<>();

  /**
   * A label inside a line.
   *
   * @param from where it begins, with the spaces before it
   * @param to where the words spoken begin
   */
  record Place(int from, int to, String name) {}

  /** Knows the names of those labels that have a colon. */
  InnerLabels(List<LabelShape> labels) {
    for (LabelShape label : labels) {
      if (label != null && label.form() == LabelShape.Form.COLON) {
        names.add(Folding.fold(label.name()));
      }
    }
  }

  /** The first label at or behind an index of a folded text; null if there is none. */
  Place next(String plain, int start) {
    int first = start + 1;
    int colon = names.isEmpty() ? -1 : plain.indexOf(':', start);
    while (colon >= 0) {
      for (int from = Math.max(first, colon - LONGEST); from < colon; from++) {
        boolean opens = ENDS.indexOf(plain.charAt(from - 1)) >= 0;
        String name = opens ? plain.substring(from, colon).strip() : "";
        if (names.contains(name)) {
          return new Place(from, behindSpace(plain, colon + 1), name);
        }
      }
      first = colon + 1;
      colon = plain.indexOf(':', first);
    }
    return null;
  }

  private static int behindSpace(String plain, int index) {
    int end = index;
    while (end < plain.length() && Passages.isSpace(plain.charAt(end))) {
      end++;
    }
    return end;
  }
}
