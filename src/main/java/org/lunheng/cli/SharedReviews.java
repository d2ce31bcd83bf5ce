package org.lunheng.cli;

import org.lunheng.store.ProblemException;
import org.lunheng.store.ReviewStore;
import org.lunheng.terminal.QuizWorker;

/** The one place of what is kept from a room, opened when somebody first asks for it. */
final class SharedReviews implements QuizWorker.Place, AutoCloseable {
  private final Session session;
  private Belongings own;

  SharedReviews(Session session) {
    this.session = session;
  }

  synchronized Belongings belongings() throws ProblemException {
    if (own == null) {
      own = session.household().belongings();
    }
    return own;
  }

  @Override
  public ReviewStore store() throws ProblemException {
    return belongings().reviews();
  }

  /** Leaves one file behind, without a log beside it. */
  @Override
  public synchronized void close() {
    if (own != null) {
      own.close();
    }
  }
}
