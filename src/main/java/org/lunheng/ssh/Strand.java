package org.lunheng.ssh;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
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

  /** What rings later. */
  @FunctionalInterface
  interface Alarms {
    /** Has something done when so many nanoseconds are over, unless that is cancelled. */
    Future<?> set(Runnable work, long nanoseconds);
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
  private final Alarms alarms;
  private final Turns turns;
  private final Consumer<Throwable> end;
  private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

  /** What rings when its time has come; set between turns only. */
  private Future<?> alarm;

  /**
   * @param end called once, when there will be no more turns; with what broke the last one, or null
   */
  Strand(Executor pool, Alarms alarms, Turns turns, Consumer<Throwable> end) {
    this.pool = pool;
    this.alarms = alarms;
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
      begin();
    }
  }

  private void begin() {
    try {
      pool.execute(this);
    } catch (RejectedExecutionException e) {
      // the host has stopped, and nobody is there any more
      state.set(State.OVER);
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
      begin();
    }
  }

  private void wake(long patience) {
    if (alarm != null) {
      alarm.cancel(false);
    }
    alarm = patience == Long.MAX_VALUE ? null : alarms.set(this::ring, patience);
  }

  private void over(Throwable why) {
    state.set(State.OVER);
    if (alarm != null) {
      alarm.cancel(false);
    }
    end.accept(why);
  }
}
