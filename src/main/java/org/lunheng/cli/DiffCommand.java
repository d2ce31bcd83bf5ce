package org.lunheng.cli;

import java.util.concurrent.Callable;
import org.lunheng.document.Apparatus;
import org.lunheng.document.RawText;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng diff}: what restoring an interview left out and changed. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Parameters(paramLabel = "ID", descriptionKey = "diff.id")
  private String id;

  @Override
  public Integer call() throws ProblemException {
    Session session = lunheng.session();
    Apparatus apparatus = session.store().apparatus(id);
    new ApparatusText(session.messages(), session.paint(), raw(session))
        .lines(apparatus)
        .forEach(session.out()::println);
    return ExitCode.DONE;
  }

  /** The raw text for context; a library without it still has its apparatus. */
  private RawText raw(Session session) {
    try {
      return session.store().raw(id);
    } catch (ProblemException e) {
      return null;
    }
  }
}
