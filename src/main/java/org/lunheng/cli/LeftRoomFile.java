package org.lunheng.cli;

import java.nio.file.Path;
import java.util.List;
import org.lunheng.reader.RoomState;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;
import org.lunheng.store.RoomFile;

/**
 * The room as it was left the last time on this machine.
 *
 * @param file where it is kept, or null where there is no place for it
 * @param library tells this library from others; empty for the usual one
 */
record LeftRoomFile(RoomFile file, String library) implements LeftRoom {

  /** Finds where it is kept. */
  static LeftRoomFile of(Session session) throws ProblemException {
    String library = library(session);
    Path folder = Folders.state(session.environment());
    RoomFile file = folder == null ? null : RoomFile.of(folder, library);
    return new LeftRoomFile(file, library);
  }

  @Override
  public Loaded<RoomState> read() {
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

  /** The marks are in the database too, where more of them are. */
  @Override
  public boolean isWhole() {
    return false;
  }

  /** Keeps the room, if there is a place for it. */
  @Override
  public void keep(RoomState state) throws ProblemException {
    if (file != null) {
      file.write(state);
    }
  }

  @Override
  public void erase() throws ProblemException {
    if (file != null) {
      file.erase();
    }
  }
}
