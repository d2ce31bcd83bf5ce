package org.lunheng.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lunheng.reader.Layout;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Reached;
import org.lunheng.reader.RoomState;
import org.lunheng.reader.Trail;

/**
 * What is found again when the room is entered the next time.
 *
 * @param memory the reader's places; those of open panes are as they were when they opened
 * @param complete whether nothing is missing from the memory any more
 * @param layout the panes that stay as they were left, whatever is opened now, or null
 * @param origin where the reader was in the text before turning to another screen, or null
 * @param told the keys of the messages by which the reader was told what cannot be kept
 */
public record Staying(
    Memory memory, boolean complete, Layout layout, Position origin, Set<String> told) {

  public Staying {
    told = Set.copyOf(told);
  }

  /** Nothing is known of the reader, and nothing is to be found out. */
  static final Staying FORGOTTEN = new Staying(Memory.NONE, true, null, null, Set.of());

  /** A reader who comes back. */
  static Staying of(RoomState left) {
    return new Staying(left.memory(), false, null, null, Set.of());
  }

  /** The same with the panes of the last time kept. */
  Staying keeping(Layout left) {
    return new Staying(memory, complete, left, origin, told);
  }

  Staying with(Memory other) {
    return new Staying(other, complete, layout, origin, told);
  }

  Staying with(UnaryOperator<Trail> change) {
    return with(memory.with(change.apply(memory.trail())));
  }

  /** The same with everything that was kept elsewhere. */
  Staying over(Memory older) {
    return new Staying(memory.over(older), true, layout, origin, told);
  }

  Staying from(Position place) {
    return new Staying(memory, complete, layout, place, told);
  }

  Staying afterTelling(String key) {
    Set<String> more = new HashSet<>(told);
    more.add(key);
    return new Staying(memory, complete, layout, origin, more);
  }

  /** The room as it would be found again. */
  public static RoomState state(Model model) {
    Staying staying = model.staying();
    Quiz.Away away = model.quiz().away();
    Desk desk = away == null ? model.desk() : away.desk();
    Layout layout = staying.layout == null ? layout(model, desk) : staying.layout;
    return new RoomState(layout, memory(model));
  }

  private static Layout layout(Model model, Desk desk) {
    List<Layout.Seat> seats = new ArrayList<>();
    for (int i = 0; i < desk.panes().size(); i++) {
      Pane pane = desk.panes().get(i);
      int weight = desk.weights().get(i);
      int height = desk.heights().get(i);
      seats.add(
          new Layout.Seat(position(model, pane), pane.script(), pane.showsRaw(), weight, height));
    }
    return new Layout(
        seats, desk.active(), desk.maximised(), desk.following().name(), desk.topic());
  }

  /** The memory with the places of the panes that are open. */
  private static Memory memory(Model model) {
    Memory memory = model.staying().memory;
    for (Pane pane : model.desk().panes()) {
      if (pane instanceof Pane.Reading reading && isWorthKeeping(model, reading)) {
        Reached reached = model.reached(reading.id());
        memory = reached.equals(memory.reached().get(pane.id())) ? memory : memory.with(reached);
      }
    }
    return memory;
  }

  /**
   * Who knows only part of the memory must not write over the rest that nothing was read; and what
   * was only looked up in the quiz leaves no trace.
   */
  private static boolean isWorthKeeping(Model model, Pane.Reading pane) {
    boolean lookedUp = model.quiz().away() != null && AwayUpdate.isLit(pane);
    Staying staying = model.staying();
    boolean known =
        staying.complete
            || staying.memory.reached().containsKey(pane.id())
            || !pane.anchor().isStart();
    return known && !lookedUp;
  }

  /** Where a pane is, or will be when its interview is there. */
  static Position position(Model model, Pane pane) {
    if (pane instanceof Pane.Reading reading) {
      return position(reading);
    }
    boolean led = pane instanceof Pane.Loading loading && loading.at() != null;
    return led ? ((Pane.Loading) pane).at() : model.reached(pane.id()).position();
  }

  /** Where a pane is in the restored text, also where it shows the raw one. */
  static Position position(Pane.Reading pane) {
    return Positions.of(pane.clean().edition().source(), pane.cleanAnchor());
  }
}
