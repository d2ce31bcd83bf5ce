package org.lunheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.lunheng.document.Interview;
import org.lunheng.store.ProblemException;

/** Where restored interviews go. */
interface CleanedOutput {

  /**
   * Takes the next interview.
   *
   * @param name what a file for it is called, with its folders and without an ending
   * @param origin what it was restored from
   * @throws ProblemException if it cannot be put there; others may be
   */
  void put(String name, Path origin, Interview interview) throws ProblemException, IOException;
}
