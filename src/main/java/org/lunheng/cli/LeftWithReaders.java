package org.lunheng.cli;

import java.util.List;
import java.util.Map;
import org.lunheng.reader.Memory;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;
import org.lunheng.store.Readers;

/** The room as a host's visitor left it, on whatever host of the same readers that was. */
final class LeftWithReaders implements LeftRoom {
  private final Readers readers;
  private final ReaderId reader;

  /** What was there and could not be read before; null as long as it cannot. */
  private Memory before;

  LeftWithReaders(Readers readers, ReaderId reader) {
    this.readers = readers;
    this.reader = reader;
  }

  @Override
  public String library() {
    return "";
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public Loaded<RoomState> read() {
    try {
      RoomState found = readers.room(reader).orElse(RoomState.NEW);
      before = Memory.NONE;
      return new Loaded<>(found, List.of());
    } catch (ProblemException e) {
      return new Loaded<>(RoomState.NEW, List.of(e.problem()));
    }
  }

  /** What could not be read at first is not written over: it is read now, or nothing is kept. */
  @Override
  public void keep(RoomState state) throws ProblemException {
    if (before == null) {
      before = readers.room(reader).orElse(RoomState.NEW).memory();
    }
    Memory all = state.memory().over(before);
    readers.keepRooms(Map.of(reader, new RoomState(state.layout(), all)));
  }

  @Override
  public void erase() {
    // it is among the belongings
    before = Memory.NONE;
  }
}
