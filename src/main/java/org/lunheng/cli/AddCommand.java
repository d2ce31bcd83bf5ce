package org.lunheng.cli;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.lunheng.document.Problem;
import org.lunheng.store.Added;
import org.lunheng.store.Corrections;
import org.lunheng.store.OwnLibrary;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng add}: files kept in the reader's own library. */
@Command(name = "add", sortOptions = false)
final class AddCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "add.path")
  private List<String> paths;

  @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "add.title")
  private String title;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "add.date")
  private String date;

  @Option(names = "--rename-speaker", paramLabel = "OLD=NEW", descriptionKey = "add.rename")
  private Map<String, String> renames = new LinkedHashMap<>();

  @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "clean.encoding")
  private Charset encoding;

  private Session session;
  private boolean failed;

  @Override
  public Integer call() throws ProblemException {
    session = lunheng.session();
    if (date != null && !isDate(date)) {
      return wrongUsage(Problem.of("lunheng add", 0, "usage-date", date));
    }
    OwnLibrary library = session.requireOwnLibrary();
    List<CleaningJob> jobs = CleaningJob.of(paths, this::fail);
    boolean corrected = title != null || date != null || !renames.isEmpty();
    if (corrected && jobs.size() > 1) {
      return wrongUsage(Problem.of("lunheng add", 0, "usage-one-file"));
    }
    for (CleaningJob job : jobs) {
      add(job, library);
    }
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }

  private void add(CleaningJob job, OwnLibrary library) {
    try {
      Corrections corrections = new Corrections(title, date, renames, encoding);
      Added added = library.add(job.file(), corrections);
      added.problems().forEach(session::report);
      String outcome = added.outcome().name().toLowerCase(Locale.ROOT);
      session.print(session.messages().get("cli.add." + outcome, added.id()));
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

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
