package org.lunheng.cli;

import java.io.IOException;
import org.lunheng.document.Interview;
import org.lunheng.store.ProblemException;

/** Where restored interviews go. */
interface CleanedOutput {

  /**
   * Takes the next interview.
   *
   * @param job what it was restored from
   * @throws ProblemException if it cannot be put there; others may be
   */
  void put(CleaningJob job, Interview interview) throws ProblemException, IOException;
}
