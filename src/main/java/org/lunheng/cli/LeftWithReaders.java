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

  /** As it is kept; null as long as that cannot be read. */
  private RoomState known;

  /** The places of the room here, of which some may be newer elsewhere. */
  private Memory seen = Memory.NONE;

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
      known = found;
      seen = found.memory();
      return new Loaded<>(found, List.of());
    } catch (ProblemException e) {
      return new Loaded<>(RoomState.NEW, List.of(e.problem()));
    }
  }

  /** What could not be read at first, or was kept elsewhere since, is not written over. */
  @Override
  public void keep(RoomState state) throws ProblemException {
    Memory older = known == null ? Memory.NONE : known.memory();
    RoomState now = new RoomState(state.layout(), state.memory().since(seen).over(older));
    Map<ReaderId, RoomState> before = known == null ? Map.of() : Map.of(reader, known);
    known = readers.keepRooms(Map.of(reader, now), before).getOrDefault(reader, now);
    seen = state.memory();
  }

  @Override
  public void erase() {
    // it is among the belongings
    known = null;
    seen = Memory.NONE;
  }
}
