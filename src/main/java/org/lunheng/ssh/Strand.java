package org.lunheng.ssh;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Has something done in turns on threads that many share: one turn at a time, whenever it is rung
 * for or its time has come. Between turns it holds no thread.
 */
final class Strand implements Runnable {
  /** What is done in turns. */
  @FunctionalInterface
  interface Turns {
    /**
     * Does what is to be done now.
     *
     * @return the nanoseconds until there is something to do even if nobody rings; 0 when nothing
     *     ever will be
     */
    long turn() throws IOException;
  }

  private enum State {
    /** Nothing is to be done. */
    IDLE,
    /** A turn waits for a thread. */
    DUE,
    /** A turn is under way. */
    RUNNING,
    /** A turn is under way, and another one is to follow. */
    RUNG,
    /** There will be no more turns. */
    OVER
  }

  private final Executor pool;
  private final ScheduledExecutorService timers;
  private final Turns turns;
  private final Consumer<Throwable> end;
  private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

  /** What rings when its time has come; set between turns only. */
  private Future<?> alarm;

  /**
   * @param end called once, when there will be no more turns; with what broke the last one, or null
   */
  Strand(Executor pool, ScheduledExecutorService timers, Turns turns, Consumer<Throwable> end) {
    this.pool = pool;
    this.timers = timers;
    this.turns = turns;
    this.end = end;
  }

  /** Has a turn take place soon; may be called from any thread, also within a turn. */
  void ring() {
    State before =
        state.getAndUpdate(
            now ->
                switch (now) {
                  case IDLE -> State.DUE;
                  case RUNNING -> State.RUNG;
                  default -> now;
                });
    if (before == State.IDLE) {
      pool.execute(this);
    }
  }

  @Override
  public void run() {
    state.set(State.RUNNING);
    long patience;
    try {
      patience = turns.turn();
    } catch (IOException | RuntimeException | Error e) {
      over(e);
      return;
    }
    if (patience == 0) {
      over(null);
      return;
    }
    wake(patience);
    if (!state.compareAndSet(State.RUNNING, State.IDLE)) {
      // others come first
      state.set(State.DUE);
      pool.execute(this);
    }
  }

  private void wake(long patience) {
    if (alarm != null) {
      alarm.cancel(false);
    }
    alarm =
        patience == Long.MAX_VALUE
            ? null
            : timers.schedule(this::ring, patience, TimeUnit.NANOSECONDS);
  }

  private void over(Throwable why) {
    state.set(State.OVER);
    if (alarm != null) {
      alarm.cancel(false);
    }
    end.accept(why);
  }
}
