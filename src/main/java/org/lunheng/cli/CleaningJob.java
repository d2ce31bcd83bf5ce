package org.lunheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lunheng.document.Problem;
import org.lunheng.store.FileNames;
import org.lunheng.store.ProblemException;
import org.lunheng.store.TextFiles;

/**
 * A file to be cleaned. There may be very many of them, so that they are kept small.
 *
 * @param folder the folder that was asked for, or where the file is if it was asked for itself
 * @param name the file's path in that folder
 */
record CleaningJob(Path folder, String name) {
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
          found.files().forEach(file -> jobs.add(of(path, path.relativize(file))));
        } else {
          Path parent = path.getParent();
          jobs.add(of(parent == null ? HERE : parent, path.getFileName()));
        }
      } catch (ProblemException e) {
        problems.accept(e.problem());
      }
    }
    return jobs;
  }

  private static CleaningJob of(Path folder, Path file) {
    return new CleaningJob(folder, FileNames.of(file));
  }

  /** The file. */
  Path file() {
    return FileNames.resolve(folder, name);
  }

  /** The file's path in the folder that was asked for, without its ending. */
  String stem() {
    int start = name.lastIndexOf('/') + 1;
    int dot = name.lastIndexOf('.');
    return dot > start ? name.substring(0, dot) : name;
  }

  /** How large the file is, in bytes; 0 where that cannot be known. */
  long size() {
    try {
      return Files.size(file());
    } catch (IOException e) {
      return 0;
    }
  }
}
