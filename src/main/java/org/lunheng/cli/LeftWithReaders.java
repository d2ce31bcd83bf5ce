package org.lunheng.cli;

import java.util.List;
import java.util.Map;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;
import org.lunheng.store.Readers;

/** The room as a host's visitor left it, on whatever host of the same readers that was. */
record LeftWithReaders(Readers readers, ReaderId reader) implements LeftRoom {

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
      return new Loaded<>(readers.room(reader).orElse(RoomState.NEW), List.of());
    } catch (ProblemException e) {
      return new Loaded<>(RoomState.NEW, List.of(e.problem()));
    }
  }

  @Override
  public void keep(RoomState state) throws ProblemException {
    readers.keepRooms(Map.of(reader, state));
  }

  @Override
  public void erase() {
    // it is among the belongings
  }
}
