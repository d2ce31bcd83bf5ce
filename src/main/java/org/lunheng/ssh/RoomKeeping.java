package org.lunheng.ssh;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.lunheng.document.Problem;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.ProblemException;
import org.lunheng.terminal.Keeper;

/**
 * Keeps the rooms of all readers of a host: once a second all that have changed, in one go, so that
 * a thousand readers cost the database no more than one. What cannot be kept is tried again.
 */
final class RoomKeeping {
  private static final long PAUSE_MILLISECONDS = 1_000;

  /** Where rooms are kept. */
  @FunctionalInterface
  interface Place {
    /** Keeps all of them or, if this throws, none. */
    void keep(Map<ReaderId, RoomState> rooms) throws ProblemException;
  }

  private final Place place;
  private final Executor database;
  private final ScheduledExecutorService timers;

  /** Held while rooms are being kept. */
  private final Object writing = new Object();

  private final Map<ReaderId, RoomState> changed = new HashMap<>();
  private final Map<ReaderId, Consumer<Problem>> listeners = new HashMap<>();
  private boolean planned;

  RoomKeeping(Place place, Executor database, ScheduledExecutorService timers) {
    this.place = place;
    this.database = database;
    this.timers = timers;
  }

  /** A keeper of one reader's room, as it was found. */
  Keeper keeper(ReaderId reader, RoomState found) {
    return new OneRoom(reader, found);
  }

  /** A room that is not kept yet; null if there is none. */
  synchronized RoomState unkept(ReaderId reader) {
    return changed.get(reader);
  }

  /**
   * Keeps what is not kept yet, on the caller's thread; when this returns, nobody else is keeping
   * what was seen before.
   *
   * @return whether everything is kept now
   */
  boolean keepNow() {
    synchronized (writing) {
      return keepAll();
    }
  }

  private boolean keepAll() {
    Map<ReaderId, RoomState> rooms = take();
    try {
      if (!rooms.isEmpty()) {
        place.keep(rooms);
      }
      return true;
    } catch (ProblemException e) {
      giveBack(rooms);
      tell(rooms, e.problem());
      return false;
    }
  }

  private synchronized Map<ReaderId, RoomState> take() {
    Map<ReaderId, RoomState> rooms = new HashMap<>(changed);
    changed.clear();
    planned = false;
    return rooms;
  }

  private synchronized void giveBack(Map<ReaderId, RoomState> rooms) {
    rooms.forEach(changed::putIfAbsent);
    plan();
  }

  private void tell(Map<ReaderId, RoomState> rooms, Problem problem) {
    Map<ReaderId, Consumer<Problem>> hearing;
    synchronized (this) {
      hearing = new HashMap<>(listeners);
    }
    hearing.keySet().retainAll(rooms.keySet());
    hearing.values().forEach(listener -> listener.accept(problem));
  }

  private synchronized void put(ReaderId reader, RoomState state) {
    changed.put(reader, state);
    plan();
  }

  private void plan() {
    if (!planned) {
      planned = true;
      timers.schedule(
          () -> database.execute(this::keepNow), PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
  }

  /** The keeper of one reader's room. */
  private final class OneRoom implements Keeper {
    private final ReaderId reader;
    private RoomState last;

    OneRoom(ReaderId reader, RoomState found) {
      this.reader = reader;
      this.last = found;
    }

    @Override
    public void seen(RoomState state) {
      if (!state.equals(last)) {
        last = state;
        put(reader, state);
      }
    }

    @Override
    public void tell(Consumer<Problem> listener) {
      synchronized (RoomKeeping.this) {
        listeners.put(reader, listener);
      }
    }

    @Override
    public void close() {
      synchronized (RoomKeeping.this) {
        listeners.remove(reader);
      }
    }
  }
}
