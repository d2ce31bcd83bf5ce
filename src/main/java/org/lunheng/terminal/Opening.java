package org.lunheng.terminal;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.lunheng.app.Model;

/**
 * The time before the first frame: it waits a while for the interviews that it is to show, and what
 * is typed meanwhile means what it will mean when that frame is seen. All times are those of one
 * clock, in nanoseconds.
 */
final class Opening {
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);

  /** How long the frame waits where the reader has something before the eyes already. */
  private static final long PATIENCE_BEHIND = TimeUnit.SECONDS.toNanos(5);

  private final Queue<Input> early = new ArrayDeque<>();
  private boolean over;
  private long limit;

  /**
   * Begins.
   *
   * @param behind whether the terminal shows a frame already that the room comes behind
   */
  void begin(long now, boolean behind) {
    limit = now + (behind ? PATIENCE_BEHIND : PATIENCE);
  }

  /** Whether there is to be no frame yet. */
  boolean holds(Model model, long now) {
    return !over && model.isOpening() && limit - now > 0;
  }

  /** How long there is to be none at most. */
  long left(long now) {
    return limit - now;
  }

  /** Ends with the first frame. */
  void painted() {
    over = true;
  }

  /** Keeps what was typed too early. */
  void keep(Input input) {
    early.add(input);
  }

  /** Gives what was typed too early once it is time for it, one after the other; else null. */
  Input next() {
    return over ? early.poll() : null;
  }
}
