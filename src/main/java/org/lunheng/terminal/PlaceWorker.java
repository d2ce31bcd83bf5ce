package org.lunheng.terminal;

import java.util.List;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.reader.Memory;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.PlaceStore;
import org.lunheng.store.ProblemException;

/** Reads and keeps the places of readers; every other command is another worker's. */
public final class PlaceWorker implements Worker {
  private final QuizWorker.Place place;
  private final String library;
  private final Worker others;
  private PlaceStore store;

  /**
   * A worker that may be used by several threads.
   *
   * @param place has the places, too; asked for when a command first needs it
   * @param library tells the libraries of the place apart
   * @param others performs the other commands
   */
  public PlaceWorker(QuizWorker.Place place, String library, Worker others) {
    this.place = place;
    this.library = library;
    this.others = others;
  }

  @Override
  public List<Msg> perform(Cmd cmd) throws Exception {
    return cmd instanceof Cmd.LoadPlaces load ? places(load.reader()) : others.perform(cmd);
  }

  /** Who cannot be remembered reads on all the same. */
  private List<Msg> places(ReaderId reader) {
    try {
      return List.of(new Msg.PlacesLoaded(store().memory(reader)));
    } catch (ProblemException e) {
      return List.of(new Msg.PlacesLoaded(Memory.NONE), new Msg.PlacesUnkept(e.problem()));
    }
  }

  /**
   * Keeps a reader's places.
   *
   * @throws ProblemException if that cannot be done; it can be tried again
   */
  public void keep(ReaderId reader, RoomState state) throws ProblemException {
    store().keep(reader, state.memory());
  }

  private synchronized PlaceStore store() throws ProblemException {
    if (store == null) {
      store = place.store().places(library);
    }
    return store;
  }
}
