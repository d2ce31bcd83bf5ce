package org.lunheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lunheng.store.FileNames;
import org.lunheng.store.OwnLibrary;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng remove}: interviews taken out of the reader's own library. */
@Command(name = "remove", sortOptions = false)
final class RemoveCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "remove.id")
  private List<String> ids;

  @Override
  public Integer call() throws ProblemException {
    Session session = lunheng.session();
    OwnLibrary library = session.household().requireOwnLibrary();
    boolean failed = false;
    for (String id : ids) {
      try {
        Optional<Path> kept = library.remove(id);
        session.print(
            kept.isPresent()
                ? session.messages().get("cli.remove.kept", id, FileNames.of(kept.get()))
                : session.messages().get("cli.remove.done", id));
      } catch (ProblemException e) {
        session.report(e.problem());
        failed = true;
      }
    }
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }
}
