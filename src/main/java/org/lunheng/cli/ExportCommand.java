package org.lunheng.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;
import org.lunheng.document.Interview;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.FileNames;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng export}: what the library holds, for other programs. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "export.what")
  private What what;

  @Parameters(index = "1..*", paramLabel = "ID", arity = "0..*", descriptionKey = "export.id")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "markdown|text|json",
      defaultValue = "markdown",
      descriptionKey = "export.format")
  private CleanedFormat format;

  @Option(names = "-o", paramLabel = "DIR", descriptionKey = "export.output")
  private String folder;

  /** What can be exported. */
  enum What {
    INTERVIEWS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws ProblemException, IOException {
    Session session = lunheng.session();
    CorpusStore store = session.store();
    boolean failed = false;
    CleanedOutput output =
        folder == null
            ? new CleanedStream(session, format)
            : new CleanedFolder(session, format, Session.path(folder));
    List<String> wanted = ids.stream().distinct().toList();
    if (ids.isEmpty()) {
      Loaded<Library> library = store.library();
      library.problems().forEach(session::report);
      failed = !library.problems().isEmpty();
      wanted = library.value().interviews().stream().map(InterviewSummary::id).toList();
    }
    for (String id : wanted) {
      try {
        output.put(id, FileNames.path(id), whole(store, id));
      } catch (ProblemException e) {
        session.report(e.problem());
        failed = true;
      }
    }
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }

  /** Only JSON has an apparatus. */
  private Interview whole(CorpusStore store, String id) throws ProblemException {
    Interview interview = store.interview(id);
    return format == CleanedFormat.JSON ? interview.withApparatus(store.apparatus(id)) : interview;
  }
}
