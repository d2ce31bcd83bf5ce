package org.lunheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lunheng.document.Problem;
import org.lunheng.store.ProblemException;
import org.lunheng.store.TextFiles;

/**
 * A file to be cleaned.
 *
 * @param place the folder it is in, seen from the folder that was asked for; empty if that is it
 */
record CleaningJob(Path file, Path place) {
  private static final Path HERE = Path.of("");

  /**
   * The files that paths stand for: files themselves, and all texts in folders.
   *
   * @param problems takes what is wrong with a path
   */
  static List<CleaningJob> of(List<String> paths, Consumer<Problem> problems) {
    List<CleaningJob> jobs = new ArrayList<>();
    for (String name : paths) {
      try {
        Path path = Session.path(name);
        if (Files.isDirectory(path)) {
          TextFiles found = TextFiles.under(path);
          found.problems().forEach(problems);
          found.files().forEach(file -> jobs.add(in(path, file)));
        } else {
          jobs.add(new CleaningJob(path, HERE));
        }
      } catch (ProblemException e) {
        problems.accept(e.problem());
      }
    }
    return jobs;
  }

  private static CleaningJob in(Path folder, Path file) {
    Path place = folder.relativize(file).getParent();
    return new CleaningJob(file, place == null ? HERE : place);
  }

  /** How large the file is, in bytes; 0 where that cannot be known. */
  long size() {
    return file.toFile().length();
  }
}
