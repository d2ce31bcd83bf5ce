package org.lunheng.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Where what readers do is kept. Several threads and programs may use one at once. It is opened at
 * the first use; after a failure it is opened anew, and its failures are problems that say what to
 * do. When {@link #write} has returned, what was written outlives the program however that ends.
 */
interface Database extends AutoCloseable {
  /** Something that is done with a connection, and may be done again where the first one breaks. */
  @FunctionalInterface
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** What problems name it by. */
  String name();

  /** Whether there is something to be read, or nothing that says otherwise. */
  boolean exists();

  /** Whether a table is there; an older database that may not be written lacks some. */
  boolean has(Connection connection, String table) throws SQLException;

  /**
   * Reads something.
   *
   * @throws ProblemException if that cannot be done
   */
  <T> T read(Work<T> work) throws ProblemException;

  /**
   * Writes all of something or nothing.
   *
   * @throws ProblemException if it is not certain that it is written
   */
  <T> T write(Work<T> work) throws ProblemException;

  /**
   * Sees to it that nothing is left of what has been removed, as far as that is in the program's
   * hands.
   *
   * @throws ProblemException if that cannot be done now
   */
  void scrub() throws ProblemException;

  /** Lets go of it. */
  @Override
  void close();

  /** The same database for somebody who is not to close it. */
  default Database lent() {
    return new LentDatabase(this);
  }
}
