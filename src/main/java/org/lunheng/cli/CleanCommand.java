package org.lunheng.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.Callable;
import org.lunheng.document.Problem;
import org.lunheng.store.Catalogue;
import org.lunheng.store.FileNames;
import org.lunheng.store.ProblemException;
import org.lunheng.text.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng clean}: files restored to interviews, several at once. */
@Command(name = "clean", sortOptions = false)
final class CleanCommand implements Callable<Integer> {
  /** How much memory cleaning a byte of a file takes, in bytes, at the most. */
  private static final int MEMORY_PER_BYTE = 60;

  @ParentCommand private Lunheng lunheng;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "clean.path")
  private List<String> paths;

  @Option(
      names = "--format",
      paramLabel = "json|markdown|text",
      defaultValue = "json",
      descriptionKey = "clean.format")
  private CleanedFormat format;

  @Option(names = "-o", paramLabel = "DIR", descriptionKey = "clean.output")
  private String folder;

  @Option(names = "--report", descriptionKey = "clean.report")
  private boolean report;

  @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "clean.encoding")
  private Charset encoding;

  private Session session;
  private ProgressBar progress;
  private Tally total = Tally.nothing();
  private boolean failed;

  @Override
  public Integer call() throws ProblemException, IOException {
    session = lunheng.session();
    Catalogue catalogue = LocalHousehold.given(session.settings()).catalogue();
    CleanedOutput output =
        folder == null
            ? new CleanedStream(session, format)
            : new CleanedFolder(session, format, Session.path(folder));
    List<CleaningJob> jobs = CleaningJob.of(paths, this::fail);
    progress = session.progress(jobs.size(), folder == null);
    inOrder(catalogue).run(jobs, result -> take(result, output));
    progress.hide();
    if (report && total.files() > 1) {
      tell(session.messages().get("cli.report.total", total.files()), total);
    }
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }

  private InOrder<CleaningJob, CleaningResult> inOrder(Catalogue catalogue) {
    Runtime machine = Runtime.getRuntime();
    return new InOrder<>(
        machine.availableProcessors(),
        machine.maxMemory() / MEMORY_PER_BYTE,
        CleaningJob::size,
        job -> CleaningResult.of(job, catalogue, encoding));
  }

  /** Puts a result out; false if nobody reads the results any more. */
  private boolean take(CleaningResult result, CleanedOutput output) throws IOException {
    progress.advance();
    if (!result.problems().isEmpty()) {
      progress.hide();
      result.problems().forEach(session::report);
    }
    if (result.interview() == null) {
      failed = true;
      return true;
    }
    try {
      output.put(result.job().stem(), result.job().file(), result.interview());
      if (report) {
        Tally tally = Tally.of(result.interview());
        total = total.plus(tally);
        tell(FileNames.of(result.job().file()), tally);
      }
    } catch (ProblemException e) {
      fail(e.problem());
    }
    return !session.out().checkError();
  }

  /** The report goes where the interviews do not. */
  private void tell(String heading, Tally tally) {
    progress.hide();
    Environment environment = session.environment();
    PrintStream stream = folder == null ? environment.err() : environment.out();
    new CleaningReport(session.messages())
        .table(heading, tally)
        .forEach(line -> stream.println(Printable.clean(line)));
  }

  private void fail(Problem problem) {
    if (progress != null) {
      progress.hide();
    }
    session.report(problem);
    failed = true;
  }
}
