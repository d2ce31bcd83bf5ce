package org.lunheng.terminal;

import java.util.List;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ReviewStore;

/** Keeps and reads reviews; every other command is another worker's. */
public final class ReviewWorker implements Worker, AutoCloseable {
  /** Says where reviews are kept. */
  @FunctionalInterface
  public interface Place {
    /** The place, or why there is none. */
    ReviewStore store() throws ProblemException;
  }

  private final Place place;
  private final Worker others;
  private ReviewStore store;

  /**
   * A worker that may be used by several threads.
   *
   * @param place asked for when a command first needs it
   * @param others performs the other commands
   */
  public ReviewWorker(Place place, Worker others) {
    this.place = place;
    this.others = others;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ProblemException if reviews cannot be kept or read; all can be tried again
   */
  @Override
  public List<Msg> perform(Cmd cmd) throws Exception {
    if (cmd instanceof Cmd.AppendReview append) {
      store().append(append.review());
      return List.of(new Msg.ReviewStored(append.review().id()));
    }
    if (cmd instanceof Cmd.LoadReviews load) {
      return List.of(new Msg.ReviewsLoaded(store().reviews(load.reader())));
    }
    return others.perform(cmd);
  }

  private synchronized ReviewStore store() throws ProblemException {
    if (store == null) {
      store = place.store();
    }
    return store;
  }

  /** Leaves one file behind, without a log beside it. */
  @Override
  public synchronized void close() {
    if (store != null) {
      store.close();
    }
  }
}
