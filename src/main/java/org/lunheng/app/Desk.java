package org.lunheng.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The open panes from left to right.
 *
 * @param panes at most {@link #MOST}
 * @param active the pane that keys act on; 0 when there is none
 * @param weights in what proportion the places of the panes are wide, one positive number for each
 * @param maximised whether the active pane has the screen to itself
 * @param following what the others do when it moves
 * @param topic the id of the topic that the panes are at, or null
 * @param term the term that those panes are at that have nothing on the topic, or null
 * @param hearing who is still to be heard on a topic, or null
 * @param before how the panes were before the reader was led elsewhere, or null
 */
public record Desk(
    List<Pane> panes,
    int active,
    List<Integer> weights,
    boolean maximised,
    Following following,
    String topic,
    SharedTerm term,
    Hearing hearing,
    Desk before) {
  /** The most panes that can be open. */
  public static final int MOST = 4;

  /** So often the reader can go back to the panes before. */
  private static final int STEPS_BACK = 10;

  /** No pane open. */
  public static final Desk EMPTY = Desk.of(List.of());

  public Desk {
    panes = List.copyOf(panes);
    weights = List.copyOf(weights);
    if (panes.size() > MOST || active < 0 || active >= Math.max(1, panes.size())) {
      throw new IllegalArgumentException("No pane " + active + " of " + panes.size());
    }
    if (weights.size() != panes.size() || !Widths.arePositive(weights)) {
      throw new IllegalArgumentException(weights + " for " + panes.size() + " panes");
    }
  }

  /** Panes of which the first is active and moves alone, all equally wide. */
  static Desk of(List<Pane> panes) {
    List<Integer> even = Widths.even(panes.size());
    return new Desk(panes, 0, even, false, Following.NONE, null, null, null, null);
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

  /** Whether a pane waits for its interview. */
  boolean isLoading() {
    for (Pane pane : panes) {
      if (pane instanceof Pane.Loading) {
        return true;
      }
    }
    return false;
  }

  /** Whether a key that scrolls moves this pane by as many lines as the active one. */
  boolean scrolls(int pane) {
    boolean other = !panes.get(pane).id().equals(activePane().id());
    return pane == active || following == Following.SCROLLING && other;
  }

  /** The same with the pane {@code step} further on active; after the last comes the first. */
  Desk stepped(int step) {
    return withActive(Math.floorMod(active + step, panes.size()));
  }

  Desk withActive(int pane) {
    return with(draft -> draft.active = pane);
  }

  /** The same with others; one alone is followed by nobody, and a further one is to be seen. */
  Desk withPanes(List<Pane> others) {
    return with(draft -> draft.panes = others);
  }

  /** The same with places of other widths. */
  Desk weighing(List<Integer> others) {
    return with(draft -> draft.weights = others);
  }

  /** The same with the active pane alone on the screen, or not. */
  Desk maximised(boolean whether) {
    return with(draft -> draft.maximised = whether);
  }

  Desk with(Following how) {
    return with(draft -> draft.following = how);
  }

  Desk with(Hearing other) {
    return with(draft -> draft.hearing = other);
  }

  /** The same at another topic. */
  Desk at(String id) {
    return at(id, null);
  }

  /** The same at another topic and term. */
  Desk at(String id, SharedTerm shared) {
    return with(
        draft -> {
          draft.topic = id;
          draft.term = shared;
        });
  }

  /** The same with a way back to the panes as they are. */
  Desk remembered() {
    return isEmpty() ? this : after(shortened(STEPS_BACK - 1));
  }

  private Desk shortened(int steps) {
    return steps == 0 || before == null ? after(null) : after(before.shortened(steps - 1));
  }

  private Desk after(Desk other) {
    return with(draft -> draft.before = other);
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
    return with(
        draft -> {
          draft.weights = Widths.inserted(weights, at);
          draft.panes = more;
          draft.active = at;
          draft.maximised = false;
        });
  }

  /** Without the active pane; the one that moves into its place becomes active. */
  Desk closed() {
    List<Pane> fewer = new ArrayList<>(panes);
    fewer.remove(active);
    return with(
        draft -> {
          draft.weights = Widths.removed(weights, active);
          draft.panes = fewer;
          draft.active = Math.max(0, Math.min(active, fewer.size() - 1));
        });
  }

  /** The active pane moved one further, in exchange; the last one becomes the first. */
  Desk swapped() {
    List<Pane> order = new ArrayList<>(panes);
    int next = (active + 1) % order.size();
    Collections.swap(order, active, next);
    return with(
        draft -> {
          draft.panes = order;
          draft.active = next;
        });
  }

  /** Every pane replaced by what the function makes of its number. */
  Desk mapped(IntFunction<Pane> function) {
    return withPanes(IntStream.range(0, panes.size()).mapToObj(function).toList());
  }

  /** Every pane replaced by what the function makes of it. */
  Desk mappedPanes(UnaryOperator<Pane> function) {
    return mapped(i -> function.apply(panes.get(i)));
  }

  private Desk with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.finished();
  }

  /** A desk on its way to another one. */
  private static final class Draft {
    private final int count;
    private List<Pane> panes;
    private int active;
    private List<Integer> weights;
    private boolean maximised;
    private Following following;
    private String topic;
    private SharedTerm term;
    private Hearing hearing;
    private Desk before;

    Draft(Desk desk) {
      count = desk.panes.size();
      panes = desk.panes;
      active = desk.active;
      weights = desk.weights;
      maximised = desk.maximised;
      following = desk.following;
      topic = desk.topic;
      term = desk.term;
      hearing = desk.hearing;
      before = desk.before;
    }

    Desk finished() {
      boolean several = panes.size() > 1;
      return new Desk(
          panes,
          active,
          Widths.fitted(weights, panes.size()),
          maximised && several && panes.size() <= count,
          several ? following : Following.NONE,
          topic,
          term,
          hearing,
          before);
    }
  }
}
