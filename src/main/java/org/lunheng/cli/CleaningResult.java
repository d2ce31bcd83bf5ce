package org.lunheng.cli;

import java.nio.charset.Charset;
import java.util.List;
import org.lunheng.clean.Cleaner;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;
import org.lunheng.store.Catalogue;
import org.lunheng.store.CleaningResources;
import org.lunheng.store.FileNames;
import org.lunheng.store.ProblemException;
import org.lunheng.store.RawFiles;

/**
 * What came of cleaning a file.
 *
 * @param interview the interview, or null if there is none
 * @param problems what is wrong with the file
 */
record CleaningResult(CleaningJob job, Interview interview, List<Problem> problems) {
  CleaningResult {
    problems = List.copyOf(problems);
  }

  /**
   * Cleans a file. Whatever happens, it concerns this file only.
   *
   * @param encoding the file's encoding, or null to find it out
   */
  static CleaningResult of(CleaningJob job, Catalogue catalogue, Charset encoding) {
    try {
      RawText raw = RawFiles.read(job.file(), encoding);
      Interview interview = catalogue.merge(Cleaner.clean(raw, CleaningResources.all()));
      return new CleaningResult(job, interview, raw.problems());
    } catch (ProblemException e) {
      return failed(job, e.problem());
    } catch (OutOfMemoryError e) {
      return failed(job, Problem.of(FileNames.of(job.file()), 0, "file-too-large"));
    } catch (RuntimeException | StackOverflowError e) {
      return failed(job, Problem.of(FileNames.of(job.file()), 0, "internal", e.toString()));
    }
  }

  private static CleaningResult failed(CleaningJob job, Problem problem) {
    return new CleaningResult(job, null, List.of(problem));
  }
}
