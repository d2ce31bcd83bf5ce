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
 * @param following what the others do when it moves
 * @param topic the id of the topic that the panes are at, or null
 * @param hearing who is still to be heard on a topic, or null
 * @param before how the panes were before the reader was led elsewhere, or null
 */
public record Desk(
    List<Pane> panes, int active, Following following, String topic, Hearing hearing, Desk before) {
  /** The most panes that can be open. */
  public static final int MOST = 4;

  /** So often the reader can go back to the panes before. */
  private static final int STEPS_BACK = 10;

  /** No pane open. */
  public static final Desk EMPTY = Desk.of(List.of());

  public Desk {
    panes = List.copyOf(panes);
    if (panes.size() > MOST || active < 0 || active >= Math.max(1, panes.size())) {
      throw new IllegalArgumentException("No pane " + active + " of " + panes.size());
    }
  }

  /** Panes of which the first is active and moves alone. */
  static Desk of(List<Pane> panes) {
    return new Desk(panes, 0, Following.NONE, null, null, null);
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
    return following == Following.SCROLLING || pane == active;
  }

  /** The same with the pane {@code step} further on active; after the last comes the first. */
  Desk stepped(int step) {
    return withActive(Math.floorMod(active + step, panes.size()));
  }

  Desk withActive(int pane) {
    return with(panes, pane);
  }

  /** The same with others; one alone is followed by nobody. */
  Desk withPanes(List<Pane> others) {
    return with(others, active);
  }

  private Desk with(List<Pane> others, int pane) {
    Following how = others.size() > 1 ? following : Following.NONE;
    return new Desk(others, pane, how, topic, hearing, before);
  }

  Desk with(Following how) {
    return new Desk(panes, active, how, topic, hearing, before);
  }

  Desk with(Hearing other) {
    return new Desk(panes, active, following, topic, other, before);
  }

  /** The same at another topic. */
  Desk at(String id) {
    return new Desk(panes, active, following, id, hearing, before);
  }

  /** The same with a way back to the panes as they are. */
  Desk remembered() {
    return isEmpty() ? this : after(shortened(STEPS_BACK - 1));
  }

  private Desk shortened(int steps) {
    return steps == 0 || before == null ? after(null) : after(before.shortened(steps - 1));
  }

  private Desk after(Desk other) {
    return new Desk(panes, active, following, topic, hearing, other);
  }

  /** Another pane in the place of the active one, or as the first one. */
  Desk replaced(Pane pane) {
    return isEmpty() ? beside(pane) : mapped(i -> i == active ? pane : panes.get(i));
  }

  /** Another pane in the place of one. */
  Desk replaced(int number, Pane pane) {
    return mapped(i -> i == number ? pane : panes.get(i));
  }

  /** A further pane to the right of the active one, which becomes active. */
  Desk beside(Pane pane) {
    List<Pane> more = new ArrayList<>(panes);
    int at = isEmpty() ? 0 : active + 1;
    more.add(at, pane);
    return with(more, at);
  }

  /** Without the active pane; the one that moves into its place becomes active. */
  Desk closed() {
    List<Pane> fewer = new ArrayList<>(panes);
    fewer.remove(active);
    return with(fewer, Math.max(0, Math.min(active, fewer.size() - 1)));
  }

  /** The active pane moved one further, in exchange; the last one becomes the first. */
  Desk swapped() {
    List<Pane> order = new ArrayList<>(panes);
    int next = (active + 1) % order.size();
    Collections.swap(order, active, next);
    return with(order, next);
  }

  /** Every pane replaced by what the function makes of its number. */
  Desk mapped(IntFunction<Pane> function) {
    return withPanes(IntStream.range(0, panes.size()).mapToObj(function).toList());
  }

  /** Every pane replaced by what the function makes of it. */
  Desk mappedPanes(UnaryOperator<Pane> function) {
    return mapped(i -> function.apply(panes.get(i)));
  }
}
