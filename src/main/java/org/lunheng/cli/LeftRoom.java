package org.lunheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lunheng.reader.Layout;
import org.lunheng.reader.RoomState;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;
import org.lunheng.store.RoomFile;

/**
 * The room as it was left the last time.
 *
 * @param file where it is kept, or null where there is no place for it
 * @param library tells this library from others; empty for the usual one
 */
record LeftRoom(RoomFile file, String library) {

  /** Finds where it is kept. */
  static LeftRoom of(Session session) throws ProblemException {
    String library = library(session);
    Path folder = Folders.state(session.environment());
    RoomFile file = folder == null ? null : RoomFile.of(folder, library);
    return new LeftRoom(file, library);
  }

  /** Reads it. */
  Loaded<RoomState> read() {
    return file == null ? new Loaded<>(RoomState.NEW, List.of()) : file.read();
  }

  /** The reader's own library is in the data folder, so another such folder is another library. */
  private static String library(Session session) throws ProblemException {
    Settings settings = session.settings();
    if (settings.library() != null) {
      return absolute(settings.library());
    }
    return settings.data() == null ? "" : absolute(settings.data());
  }

  private static String absolute(String folder) throws ProblemException {
    return Session.path(folder).toAbsolutePath().normalize().toString();
  }

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

  /** Keeps the room, if there is a place for it. */
  void keep(RoomState state) throws ProblemException {
    if (file != null) {
      file.write(state);
    }
  }
}
