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
 * Puts every restored interview in a file of its own, named for its source and in folders like
 * those of the sources. No file is written twice: of two sources with one name the second is told.
 */
final class CleanedFolder implements CleanedOutput {
  private final Session session;
  private final CleanedFormat format;
  private final Path folder;
  private final Map<String, Path> origins = new HashMap<>();

  CleanedFolder(Session session, CleanedFormat format, Path folder) {
    this.session = session;
    this.format = format;
    this.folder = folder;
  }

  @Override
  public void put(String name, Path origin, Interview interview) throws ProblemException {
    Path target = FileNames.resolve(folder, name + "." + format.extension());
    Path other = origins.putIfAbsent(name, origin);
    if (other != null) {
      throw problem(origin, "output-taken", FileNames.of(target), FileNames.of(other));
    }
    if (isSame(target, origin)) {
      throw problem(origin, "output-is-source");
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

  private static ProblemException problem(Path origin, String key, String... arguments) {
    return new ProblemException(Problem.of(FileNames.of(origin), 0, key, arguments));
  }
}
