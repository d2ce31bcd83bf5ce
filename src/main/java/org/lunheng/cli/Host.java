package org.lunheng.cli;

import org.lunheng.store.ProblemException;

/** What {@code lunheng serve} starts. */
@FunctionalInterface
interface Host {

  /**
   * Opens the room to readers.
   *
   * @throws ProblemException if it cannot be opened; nothing is left open then
   */
  Running open(Session session, HostSettings settings) throws ProblemException;

  /** A host that readers can come to. */
  interface Running extends AutoCloseable {

    /**
     * Waits until nobody is served any more.
     *
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void await() throws InterruptedException;

    /**
     * Tells all readers, keeps what is theirs, and ends their sessions; when this returns, nobody
     * is served. May be called from any thread, and again.
     */
    @Override
    void close();
  }
}
