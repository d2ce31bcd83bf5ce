package org.lunheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.store.FileNames;
import org.lunheng.store.NewFile;
import org.lunheng.store.ProblemException;

/**
 * Puts every restored interview in a file of its own, named for its id and in folders like those of
 * the sources.
 */
final class CleanedFolder implements CleanedOutput {
  private final Session session;
  private final CleanedFormat format;
  private final Path folder;
  private final Map<String, CleaningJob> origins = new HashMap<>();

  CleanedFolder(Session session, CleanedFormat format, Path folder) {
    this.session = session;
    this.format = format;
    this.folder = folder;
  }

  @Override
  public void put(CleaningJob job, Interview interview) throws ProblemException {
    String name = job.place() + interview.id() + "." + format.extension();
    Path target = FileNames.resolve(folder, name);
    CleaningJob other = origins.putIfAbsent(name, job);
    if (other != null) {
      throw problem(job, "output-taken", FileNames.of(target), FileNames.of(other.file()));
    }
    if (isSame(target, job.file())) {
      throw problem(job, "output-is-source");
    }
    NewFile.write(
        target, output -> format.write(interview, session.messages(), Integer.MAX_VALUE, output));
  }

  private static boolean isSame(Path target, Path source) {
    try {
      return Files.exists(target) && Files.isSameFile(target, source);
    } catch (IOException e) {
      return false;
    }
  }

  private static ProblemException problem(CleaningJob job, String key, String... arguments) {
    return new ProblemException(Problem.of(FileNames.of(job.file()), 0, key, arguments));
  }
}
