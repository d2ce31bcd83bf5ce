package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.reader.Layout;
import org.lunheng.reader.RoomState;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;

/** The room as it was left the last time. */
interface LeftRoom {

  /** How the reader of a run left it. */
  static LeftRoom of(Session session) throws ProblemException {
    return session.household().left(session);
  }

  /** Tells this library from others; empty for the usual one. */
  String library();

  /** Whether all of the reader's memory is kept here, and needs no other place. */
  boolean isWhole();

  /** Reads it. */
  Loaded<RoomState> read();

  /** Keeps it. */
  void keep(RoomState state) throws ProblemException;

  /** Erases how the reader left any room, as far as that is not among their belongings. */
  void erase() throws ProblemException;

  /** The room with the panes whose interviews the library still has. */
  static RoomState still(RoomState found, CorpusStore store) {
    Layout layout = found.layout();
    List<Layout.Seat> there = new ArrayList<>();
    int active = 0;
    for (int i = 0; i < layout.seats().size(); i++) {
      if (has(store, layout.seats().get(i).position().interview())) {
        active = i <= layout.active() ? there.size() : active;
        there.add(layout.seats().get(i));
      }
    }
    Layout left = new Layout(there, active, layout.maximised(), layout.following(), layout.topic());
    return new RoomState(left, found.memory());
  }

  private static boolean has(CorpusStore store, String id) {
    try {
      store.requireInterview(id);
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }
}
