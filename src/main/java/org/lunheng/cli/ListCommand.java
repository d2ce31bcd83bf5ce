package org.lunheng.cli;

import java.util.concurrent.Callable;
import org.lunheng.corpus.Library;
import org.lunheng.document.Problem;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng list}: what the library holds. */
@Command(name = "list", sortOptions = false)
final class ListCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Override
  public Integer call() throws ProblemException {
    Session session = lunheng.session();
    Loaded<Library> library = session.store().library();
    LibraryTable table = new LibraryTable(session.messages(), session.columns());
    session.print(table.lines(library.value(), session.environment().terminal()));
    library.problems().forEach(session::report);
    if (library.value().interviews().isEmpty() && library.problems().isEmpty()) {
      String place = session.settings().library();
      session.report(Problem.of(place == null ? "lunheng list" : place, 0, "library-empty"));
    }
    return library.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }
}
