package org.lunheng.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How the width of a screen is divided among panes side by side. Panes have weights, of which only
 * the proportions count, so that they survive any number of resizes.
 */
final class Widths {
  /** What a pane weighs that nobody has made wider or narrower. */
  static final int EVEN = 1;

  /** Columns that are not decided yet. */
  private static final int OPEN = -1;

  private Widths() {}

  /** Whether all of them can be weights. */
  static boolean arePositive(List<Integer> weights) {
    for (int weight : weights) {
      if (weight < 1) {
        return false;
      }
    }
    return true;
  }

  /** The weights of panes of equal width. */
  static List<Integer> even(int panes) {
    return Collections.nCopies(panes, EVEN);
  }

  /** Weights for so many panes: a further one weighs as much as the others do on average. */
  static List<Integer> fitted(List<Integer> weights, int panes) {
    List<Integer> fitted = weights;
    while (fitted.size() < panes) {
      fitted = inserted(fitted, fitted.size());
    }
    return fitted.subList(0, panes);
  }

  /** Weights with that of a further pane. */
  static List<Integer> inserted(List<Integer> weights, int at) {
    int sum = weights.stream().mapToInt(Integer::intValue).sum();
    List<Integer> more = new ArrayList<>(weights);
    more.add(at, weights.isEmpty() ? EVEN : Math.max(1, sum / weights.size()));
    return more;
  }

  /** Weights without that of a pane. */
  static List<Integer> removed(List<Integer> weights, int at) {
    List<Integer> fewer = new ArrayList<>(weights);
    fewer.remove(at);
    return fewer;
  }

  /**
   * Columns in the proportion of weights, as near as whole columns come to it.
   *
   * @param total all columns; fewer than the least ones are divided evenly
   * @param weights all positive
   * @param least the fewest columns of a part
   */
  static List<Integer> divided(int total, List<Integer> weights, int least) {
    int parts = weights.size();
    if (total < parts * least) {
      return spread(total, even(parts), new ArrayList<>(Collections.nCopies(parts, OPEN)));
    }
    List<Integer> columns = new ArrayList<>(Collections.nCopies(parts, OPEN));
    for (int small = tooSmall(total, weights, columns, least);
        small >= 0;
        small = tooSmall(total, weights, columns, least)) {
      columns.set(small, least);
    }
    return spread(total, weights, columns);
  }

  /** The first part that would be too small beside those that are decided, or -1. */
  private static int tooSmall(int total, List<Integer> weights, List<Integer> columns, int least) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) == OPEN && share(total, weights, columns, i) < least) {
        return i;
      }
    }
    return -1;
  }

  private static int share(int total, List<Integer> weights, List<Integer> columns, int part) {
    long weight = 0;
    int left = total;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) == OPEN) {
        weight += weights.get(i);
      } else {
        left -= columns.get(i);
      }
    }
    return (int) ((long) left * weights.get(part) / weight);
  }

  /**
   * Decides the parts that are left; columns that no proportion reaches go to the first of them.
   */
  private static List<Integer> spread(int total, List<Integer> weights, List<Integer> columns) {
    List<Integer> spread = new ArrayList<>(columns);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) == OPEN) {
        spread.set(i, share(total, weights, columns, i));
      }
    }
    int left = total - spread.stream().mapToInt(Integer::intValue).sum();
    for (int i = 0; left > 0; i = (i + 1) % columns.size()) {
      if (columns.get(i) == OPEN) {
        spread.set(i, spread.get(i) + 1);
        left--;
      }
    }
    return spread;
  }

  /**
   * Columns with one part made wider at the cost of the next ones, first those behind it; or
   * narrower, for the next one's good.
   *
   * @param by how many columns are to be gained, negative if lost; as many as can be are
   */
  static List<Integer> changed(List<Integer> columns, int part, int by, int least) {
    List<Integer> changed = new ArrayList<>(columns);
    int left = Math.max(by, least - columns.get(part));
    for (int other : neighbours(columns.size(), part)) {
      int taken = Math.min(left, changed.get(other) - least);
      changed.set(other, changed.get(other) - taken);
      changed.set(part, changed.get(part) + taken);
      left -= taken;
    }
    return changed;
  }

  private static List<Integer> neighbours(int parts, int part) {
    List<Integer> neighbours = new ArrayList<>();
    for (int i = part + 1; i < parts; i++) {
      neighbours.add(i);
    }
    for (int i = part - 1; i >= 0; i--) {
      neighbours.add(i);
    }
    return neighbours;
  }
}
