package org.lunheng.terminal;

import java.util.List;
import org.lunheng.app.Cmd;
import org.lunheng.app.KeepsakeChange;
import org.lunheng.app.Msg;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.KeepsakeStore;
import org.lunheng.store.ProblemException;

/** Reads and writes bookmarks, highlights and notes; every other command is another worker's. */
public final class KeepsakeWorker implements Worker {
  private final QuizWorker.Place place;
  private final Worker others;
  private KeepsakeStore store;

  /**
   * A worker that may be used by several threads.
   *
   * @param place has the keepsakes, too; asked for when a command first needs it
   * @param others performs the other commands
   */
  public KeepsakeWorker(QuizWorker.Place place, Worker others) {
    this.place = place;
    this.others = others;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ProblemException if something cannot be read or written; it can be tried again
   */
  @Override
  public List<Msg> perform(Cmd cmd) throws Exception {
    if (cmd instanceof Cmd.LoadKeepsakes load) {
      return List.of(new Msg.KeepsakesLoaded(store().keepsakes(load.reader())));
    }
    if (cmd instanceof Cmd.WriteKeepsake write) {
      write(write.reader(), write.change());
      return List.of(new Msg.KeepsakeStored(write.change()));
    }
    return others.perform(cmd);
  }

  private void write(ReaderId reader, KeepsakeChange change) throws ProblemException {
    if (change.gone()) {
      store().forget(reader, change.keepsake().id());
    } else {
      store().keep(reader, change.keepsake());
    }
  }

  private synchronized KeepsakeStore store() throws ProblemException {
    if (store == null) {
      store = place.store().keepsakes();
    }
    return store;
  }
}
