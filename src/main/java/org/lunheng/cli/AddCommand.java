package org.lunheng.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lunheng.document.Problem;
import org.lunheng.store.Added;
import org.lunheng.store.Corrections;
import org.lunheng.store.FileNames;
import org.lunheng.store.OwnLibrary;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng add}: files kept in the reader's own library. */
@Command(name = "add", sortOptions = false)
final class AddCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "add.path")
  private List<String> paths;

  @Mixin private CorrectionOptions options;

  private Session session;
  private boolean failed;

  @Override
  public Integer call() throws ProblemException {
    session = lunheng.session();
    Corrections corrections;
    try {
      corrections = options.corrections();
    } catch (ProblemException e) {
      return wrongUsage(e.problem());
    }
    OwnLibrary library = session.household().requireOwnLibrary();
    List<CleaningJob> jobs = CleaningJob.of(paths, this::fail);
    if (options.areOfOneFile() && jobs.size() > 1) {
      return wrongUsage(Problem.of("lunheng add", 0, "usage-one-file"));
    }
    for (CleaningJob job : jobs) {
      add(job, corrections, library);
    }
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }

  private void add(CleaningJob job, Corrections corrections, OwnLibrary library) {
    try {
      Added added = library.add(job.file(), corrections);
      added.problems().forEach(session::report);
      String outcome = added.outcome().name().toLowerCase(Locale.ROOT);
      String file = FileNames.of(job.file());
      session.print(session.messages().get("cli.add." + outcome, added.id(), file));
    } catch (ProblemException e) {
      fail(e.problem());
    }
  }

  private void fail(Problem problem) {
    session.report(problem);
    failed = true;
  }

  private int wrongUsage(Problem problem) {
    session.report(problem);
    return ExitCode.WRONG_USAGE;
  }
}
