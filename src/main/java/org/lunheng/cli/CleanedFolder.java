package org.lunheng.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.store.FileNames;
import org.lunheng.store.NewFile;
import org.lunheng.store.ProblemException;

/** Puts every restored interview in a file of its own, named for its id. */
final class CleanedFolder implements CleanedOutput {
  private final Session session;
  private final CleanedFormat format;
  private final Path folder;
  private final Map<Path, Path> origins = new HashMap<>();

  CleanedFolder(Session session, CleanedFormat format, Path folder) {
    this.session = session;
    this.format = format;
    this.folder = folder;
  }

  @Override
  public void put(Path file, Interview interview) throws ProblemException {
    Path target = FileNames.resolve(folder, interview.id() + "." + format.extension());
    Path other = origins.putIfAbsent(target, file);
    if (other != null) {
      throw new ProblemException(
          Problem.of(
              FileNames.of(file), 0, "output-taken", FileNames.of(target), FileNames.of(other)));
    }
    NewFile.write(
        target, output -> format.write(interview, session.messages(), Integer.MAX_VALUE, output));
  }
}
