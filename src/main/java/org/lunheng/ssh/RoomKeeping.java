package org.lunheng.ssh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.lunheng.document.Problem;
import org.lunheng.reader.Memory;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.ProblemException;
import org.lunheng.terminal.Keeper;

/**
 * Keeps the rooms of all readers of a host: once a second all that have changed, in one go, so that
 * a thousand readers cost the database no more than one. What cannot be kept is tried again.
 */
final class RoomKeeping {
  private static final long PAUSE_NANOSECONDS = TimeUnit.SECONDS.toNanos(1);

  /** Where rooms are kept. */
  @FunctionalInterface
  interface Place {
    /**
     * Keeps all of them or, if this throws, none.
     *
     * @param known how they were kept as far as is known
     * @return those that are now kept otherwise, since other hosts have kept more
     */
    Map<ReaderId, RoomState> keep(Map<ReaderId, RoomState> rooms, Map<ReaderId, RoomState> known)
        throws ProblemException;
  }

  /** What the rooms that one reader is in at once have in common. */
  private static final class Presence {
    final Set<OneRoom> rooms = new HashSet<>();
    Memory memory;
    boolean shared;
  }

  private final Place place;
  private final Executor database;
  private final Later later;

  /** Held while rooms are being kept. */
  private final Object writing = new Object();

  private final Map<ReaderId, Presence> present = new HashMap<>();
  private final Map<ReaderId, RoomState> changed = new HashMap<>();
  private Map<ReaderId, RoomState> underWay = Map.of();

  /** How the rooms are kept of those who are present or whose changes wait. */
  private final Map<ReaderId, RoomState> known = new HashMap<>();

  private boolean planned;

  /**
   * @param database where there may be waiting
   * @param later has something done later
   */
  RoomKeeping(Place place, Executor database, Later later) {
    this.place = place;
    this.database = database;
    this.later = later;
  }

  /**
   * A keeper of a room, as it was found. A reader may be in several rooms at once: places and marks
   * of all of them are kept, and the panes of the one where something was done last.
   */
  synchronized Keeper keeper(ReaderId reader, RoomState found) {
    Presence presence = present.computeIfAbsent(reader, nobody -> new Presence());
    if (presence.memory == null) {
      presence.memory = found.memory();
    }
    known.putIfAbsent(reader, found);
    OneRoom room = new OneRoom(reader, presence, found);
    presence.rooms.add(room);
    presence.shared |= presence.rooms.size() > 1;
    return room;
  }

  /** A room that is not known to be kept yet; null if there is none. */
  synchronized RoomState unkept(ReaderId reader) {
    RoomState waiting = changed.get(reader);
    return waiting == null ? underWay.get(reader) : waiting;
  }

  /** Forgets what a reader had in mind before all was erased. */
  synchronized void forget(ReaderId reader) {
    changed.remove(reader);
    known.remove(reader);
    Presence presence = present.get(reader);
    if (presence != null) {
      presence.memory = Memory.NONE;
    }
  }

  /**
   * Keeps what is not kept yet, on the caller's thread; when this returns, nobody else is keeping
   * what was seen before.
   *
   * @return whether everything is kept now
   */
  boolean keepNow() {
    synchronized (writing) {
      Map<ReaderId, RoomState> rooms = take();
      try {
        done(rooms.isEmpty() ? Map.of() : place.keep(rooms, known(rooms)));
        return true;
      } catch (ProblemException e) {
        for (Consumer<Problem> listener : giveBack()) {
          listener.accept(e.problem());
        }
        return false;
      }
    }
  }

  private synchronized Map<ReaderId, RoomState> take() {
    underWay = new HashMap<>(changed);
    changed.clear();
    planned = false;
    return underWay;
  }

  private synchronized Map<ReaderId, RoomState> known(Map<ReaderId, RoomState> rooms) {
    Map<ReaderId, RoomState> some = new HashMap<>(known);
    some.keySet().retainAll(rooms.keySet());
    return some;
  }

  private synchronized void done(Map<ReaderId, RoomState> merged) {
    underWay.forEach((reader, asked) -> kept(reader, asked, merged.getOrDefault(reader, asked)));
    underWay = Map.of();
  }

  /** What other hosts have kept goes under what has been done here since. */
  private void kept(ReaderId reader, RoomState asked, RoomState kept) {
    Presence presence = present.get(reader);
    if (!kept.equals(asked)) {
      changed.computeIfPresent(
          reader,
          (same, waiting) ->
              new RoomState(
                  waiting.layout(), waiting.memory().since(asked.memory()).over(kept.memory())));
      if (presence != null) {
        presence.shared = true;
        presence.memory = presence.memory.since(asked.memory()).over(kept.memory());
      }
    }
    if (presence != null || changed.containsKey(reader)) {
      known.put(reader, kept);
    } else {
      known.remove(reader);
    }
  }

  /** Has what could not be kept tried again; gives those who are to hear of it. */
  private synchronized List<Consumer<Problem>> giveBack() {
    List<Consumer<Problem>> listeners = new ArrayList<>();
    underWay.forEach(
        (reader, state) -> {
          changed.putIfAbsent(reader, state);
          Presence presence = present.get(reader);
          if (presence != null) {
            presence.rooms.forEach(room -> listeners.add(room.listener));
          }
        });
    underWay = Map.of();
    plan();
    return listeners;
  }

  private void plan() {
    if (!planned) {
      planned = true;
      later.run(() -> database.execute(this::keepNow), PAUSE_NANOSECONDS);
    }
  }

  private synchronized void seen(OneRoom room, RoomState state) {
    Presence presence = room.presence;
    Memory all =
        presence.shared
            ? state.memory().since(room.last.memory()).over(presence.memory)
            : state.memory();
    presence.memory = all;
    changed.put(room.reader, new RoomState(state.layout(), all));
    plan();
  }

  private synchronized void close(OneRoom room) {
    room.presence.rooms.remove(room);
    if (room.presence.rooms.isEmpty()) {
      present.remove(room.reader, room.presence);
      if (!changed.containsKey(room.reader) && !underWay.containsKey(room.reader)) {
        known.remove(room.reader);
      }
    }
  }

  /** The keeper of one room. */
  private final class OneRoom implements Keeper {
    private final ReaderId reader;
    private final Presence presence;
    private RoomState last;
    private volatile Consumer<Problem> listener = problem -> {};

    OneRoom(ReaderId reader, Presence presence, RoomState found) {
      this.reader = reader;
      this.presence = presence;
      this.last = found;
    }

    @Override
    public void seen(RoomState state) {
      if (!state.equals(last)) {
        RoomKeeping.this.seen(this, state);
        last = state;
      }
    }

    @Override
    public void tell(Consumer<Problem> hearing) {
      listener = hearing;
    }

    @Override
    public void close() {
      RoomKeeping.this.close(this);
    }
  }
}
