package org.lunheng.cli;

import java.util.List;
import org.lunheng.store.ProblemException;

/** What {@code lunheng read} opens. */
@FunctionalInterface
interface ReadingRoom {

  /**
   * Opens the room and stays until the reader leaves it.
   *
   * @param ids the interviews to open; none to open the library
   * @return the exit code
   * @throws ProblemException if there is nothing to read
   */
  int open(Session session, List<String> ids) throws ProblemException;
}
