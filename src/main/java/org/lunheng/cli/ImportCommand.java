package org.lunheng.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lunheng.store.FileNames;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ReviewImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng import}: what was exported, from another machine or from before. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "import.what")
  private What what;

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import.file")
  private String file;

  /** What can be imported. */
  enum What {
    REVIEWS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws ProblemException {
    Session session = lunheng.session();
    Path path = Session.path(file);
    ReviewImport.Result result;
    try (Belongings own = session.household().belongings()) {
      result = ReviewImport.of(path, own.reviews(), session.reader(), session::report);
    }
    String done =
        session
            .messages()
            .get("cli.import.reviews", FileNames.of(path), result.added(), result.present());
    session.print(done);
    return result.refused() > 0 ? ExitCode.FAILED : ExitCode.DONE;
  }
}
