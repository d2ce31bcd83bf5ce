package org.lunheng.cli;

import java.io.IOException;
import java.util.List;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;
import org.lunheng.document.Interview;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.FileNames;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;

/**
 * {@code lunheng export interviews}.
 *
 * @param folder where every interview goes to a file of its own, or null for standard output
 */
record InterviewExport(Session session, CleanedFormat format, String folder) {

  /** Writes these interviews, or all if none are named, and gives the exit code. */
  int write(List<String> ids) throws ProblemException, IOException {
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
