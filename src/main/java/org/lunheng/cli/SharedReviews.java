package org.lunheng.cli;

import org.lunheng.store.ProblemException;
import org.lunheng.store.ReviewStore;
import org.lunheng.terminal.QuizWorker;

/** The one place of the reviews of a room, opened when somebody first asks for it. */
final class SharedReviews implements QuizWorker.Place, AutoCloseable {
  private final Session session;
  private ReviewStore store;

  SharedReviews(Session session) {
    this.session = session;
  }

  @Override
  public synchronized ReviewStore store() throws ProblemException {
    if (store == null) {
      store = session.reviews();
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
