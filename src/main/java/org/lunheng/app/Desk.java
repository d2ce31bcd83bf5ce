package org.lunheng.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The open panes from left to right.
 *
 * @param panes at most {@link #MOST}
 * @param active the pane that keys act on; 0 when there is none
 * @param together whether all panes scroll at once
 */
public record Desk(List<Pane> panes, int active, boolean together) {
  /** The most panes that can be open. */
  public static final int MOST = 4;

  /** No pane open. */
  public static final Desk EMPTY = new Desk(List.of(), 0, false);

  public Desk {
    panes = List.copyOf(panes);
    if (panes.size() > MOST || active < 0 || active >= Math.max(1, panes.size())) {
      throw new IllegalArgumentException("No pane " + active + " of " + panes.size());
    }
  }

  public boolean isEmpty() {
    return panes.isEmpty();
  }

  public boolean isFull() {
    return panes.size() == MOST;
  }

  /** The pane that keys act on. */
  public Pane activePane() {
    return panes.get(active);
  }

  /** Whether a key that scrolls moves this pane. */
  boolean scrolls(int pane) {
    return together || pane == active;
  }

  /** The same with the pane {@code step} further on active; after the last comes the first. */
  Desk stepped(int step) {
    return new Desk(panes, Math.floorMod(active + step, panes.size()), together);
  }

  Desk withActive(int pane) {
    return new Desk(panes, pane, together);
  }

  Desk withTogether(boolean all) {
    return new Desk(panes, active, all);
  }

  /** Another pane in the place of the active one, or as the first one. */
  Desk replaced(Pane pane) {
    return isEmpty() ? beside(pane) : mapped(i -> i == active ? pane : panes.get(i));
  }

  /** A further pane to the right of the active one, which becomes active. */
  Desk beside(Pane pane) {
    List<Pane> more = new ArrayList<>(panes);
    int at = isEmpty() ? 0 : active + 1;
    more.add(at, pane);
    return new Desk(more, at, together);
  }

  /** Without the active pane; the one that moves into its place becomes active. */
  Desk closed() {
    List<Pane> fewer = new ArrayList<>(panes);
    fewer.remove(active);
    int next = Math.max(0, Math.min(active, fewer.size() - 1));
    return new Desk(fewer, next, together && fewer.size() > 1);
  }

  /** The active pane moved one further, in exchange; the last one becomes the first. */
  Desk swapped() {
    List<Pane> order = new ArrayList<>(panes);
    int next = (active + 1) % order.size();
    Collections.swap(order, active, next);
    return new Desk(order, next, together);
  }

  /** Every pane replaced by what the function makes of its number. */
  Desk mapped(IntFunction<Pane> function) {
    return new Desk(IntStream.range(0, panes.size()).mapToObj(function).toList(), active, together);
  }

  /** Every pane replaced by what the function makes of it. */
  Desk mappedPanes(UnaryOperator<Pane> function) {
    return mapped(i -> function.apply(panes.get(i)));
  }
}
