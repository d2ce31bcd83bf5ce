package org.lunheng.terminal;

import java.util.Optional;
import java.util.PriorityQueue;
import org.lunheng.app.Msg;

/** Messages that come later. Times are nanoseconds of one clock, which may run over. */
final class Reminders {
  private final PriorityQueue<Reminder> waiting =
      new PriorityQueue<>((one, other) -> Long.signum(one.due - other.due));

  private record Reminder(long due, Msg msg) {}

  void add(long due, Msg msg) {
    waiting.add(new Reminder(due, msg));
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** How long it is until the next message, none being less than 1; there must be one. */
  long left(long now) {
    return Math.max(1, waiting.element().due - now);
  }

  /** The next message whose time has come, which is not kept any longer. */
  Optional<Msg> due(long now) {
    boolean come = !waiting.isEmpty() && waiting.element().due - now <= 0;
    return come ? Optional.of(waiting.remove().msg) : Optional.empty();
  }
}
