package org.lunheng.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.lunheng.corpus.glossary.Concordance;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.store.CompanionJson;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng define}: what a term means, and who uses it how. */
@Command(name = "define", sortOptions = false)
final class DefineCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Parameters(paramLabel = "TERM", arity = "1..*", descriptionKey = "define.term")
  private List<String> words;

  @Option(names = "--all", descriptionKey = "define.all")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "define.format")
  private ResultFormat format;

  @Override
  public Integer call() throws ProblemException, IOException {
    Session session = lunheng.session();
    Holdings holdings = Holdings.all(session);
    Entry entry = new TermFinding(holdings.companion().glossary()).find(String.join(" ", words));
    Concordance uses =
        Concordance.of(holdings.companion().glossary(), entry, holdings.companion().interviews());
    if (format == ResultFormat.JSON) {
      CompanionJson.write(uses, session.messages().language(), session.out());
    } else {
      new EntryText(holdings, session.messages(), session.paint(), session.columns(), all)
          .lines(uses)
          .forEach(session.out()::println);
    }
    return holdings.complete() ? ExitCode.DONE : ExitCode.FAILED;
  }
}
