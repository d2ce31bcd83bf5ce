package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng diff}: what restoring an interview left out and changed. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Parameters(paramLabel = "ID", descriptionKey = "diff.id")
  private String id;

  @Option(names = "--only", paramLabel = "removed|emended|offered", descriptionKey = "diff.only")
  private Selection.Only only;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      converter = ChangeNames.class,
      completionCandidates = ChangeNames.class,
      descriptionKey = "diff.kind")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--removed",
      paramLabel = "summary|full",
      defaultValue = "summary",
      descriptionKey = "diff.removed")
  private Removed removed;

  @Option(names = "--summary", descriptionKey = "diff.summary")
  private boolean summary;

  /** How removed text is shown. */
  enum Removed {
    SUMMARY,
    FULL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws ProblemException {
    Session session = lunheng.session();
    boolean full = removed == Removed.FULL;
    if (summary && full) {
      session.report(Problem.of("lunheng diff", 0, "usage-summary-full"));
      return ExitCode.WRONG_USAGE;
    }
    CorpusStore store = session.store();
    Interview interview = store.interview(id);
    Apparatus apparatus = store.apparatus(id).withoutLabels(interview.blocks());
    Apparatus chosen = new Selection(kinds, only).of(apparatus);
    if (chosen.isEmpty() && !apparatus.isEmpty()) {
      session.out().println(session.messages().get("cli.diff.nothing-such"));
      return ExitCode.DONE;
    }
    RawText raw = summary ? null : raw(session, interview, full && !chosen.removals().isEmpty());
    ApparatusText text = new ApparatusText(session.messages(), session.paint(), raw, full);
    (summary ? text.counts(chosen) : text.lines(chosen)).forEach(session.out()::println);
    return ExitCode.DONE;
  }

  /**
   * The raw text if its places can be trusted, else null.
   *
   * @throws ProblemException if there is none and it cannot be done without
   */
  private RawText raw(Session session, Interview interview, boolean needed)
      throws ProblemException {
    try {
      RawText raw = session.store().raw(id);
      if (raw.source().sha256().equals(interview.source().sha256())) {
        return raw;
      }
      raw.problems().forEach(session::report);
      return null;
    } catch (ProblemException e) {
      if (needed) {
        throw e;
      }
      return null;
    }
  }
}
