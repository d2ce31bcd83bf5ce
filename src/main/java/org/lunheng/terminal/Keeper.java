package org.lunheng.terminal;

import java.util.SortedMap;
import java.util.function.Consumer;
import org.lunheng.document.Problem;
import org.lunheng.reader.Position;
import org.lunheng.reader.RoomState;

/** Keeps the room as it is seen, so that its reader finds it so the next time. */
public interface Keeper {
  /** Keeps nothing. */
  Keeper NONE = state -> {};

  /** Has a state kept if it is another one than before; returns at once. */
  void seen(RoomState state);

  /** Has failures told, on any thread. */
  default void tell(Consumer<Problem> listener) {}

  /** Whether the marks that are kept are others; quickly said, since each frame waits for it. */
  default boolean lacks(SortedMap<Character, Position> letters) {
    return false;
  }

  /** Has a state kept that is about to be seen, if it has other marks than before. */
  default void ahead(RoomState state) {}

  /** Waits until the last state is kept, for a while. */
  default void close() {}
}
