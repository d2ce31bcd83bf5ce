package org.lunheng.terminal;

import java.util.concurrent.TimeUnit;

/**
 * Keeps a program from painting what a slow line has no room for yet: after each frame the terminal
 * is asked to answer, and before it did there is no other frame. So the screen is never more than
 * one frame behind, and what happens meanwhile goes into the next one.
 *
 * <p>An answer that got lost stops nothing: there is a time limit, and a terminal that lets it pass
 * several times running is not asked any more. All times are those of one clock, in nanoseconds.
 */
final class Pacer {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  /** A byte on a line of 64 kbit/s, the slowest that is waited for. */
  private static final long BYTE = TimeUnit.SECONDS.toNanos(1) / 8_000;

  private static final int MOST_LOST = 3;

  private boolean on;
  private boolean waiting;
  private long limit;
  private int lost;

  /** Begins; only for terminals that are known to answer. */
  void start() {
    on = true;
    lost = 0;
  }

  /** Whether frames are to end with the question. */
  boolean isOn() {
    return on;
  }

  /** Tells that a frame of so many bytes was sent with the question. */
  void sent(long now, int bytes) {
    waiting = on;
    limit = now + PATIENCE + bytes * BYTE;
  }

  /** Tells that the terminal answered. */
  void answered() {
    waiting = false;
    lost = 0;
  }

  /** After this no answer is expected: the terminal was given back meanwhile. */
  void forget() {
    waiting = false;
  }

  /** Whether another frame may be painted. */
  boolean isFree(long now) {
    if (waiting && limit - now <= 0) {
      waiting = false;
      lost++;
      on = lost < MOST_LOST;
    }
    return !waiting;
  }

  /** How long to wait at most. */
  long left(long now) {
    return Math.max(1, limit - now);
  }
}
