package org.lunheng.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.lunheng.corpus.Hit;
import org.lunheng.corpus.Scope;
import org.lunheng.corpus.Search;
import org.lunheng.document.Problem;
import org.lunheng.store.CompanionJson;
import org.lunheng.store.Foldings;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng search}: passages with some words, and who says them. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  private static final String NAME = "lunheng search";

  @ParentCommand private Lunheng lunheng;

  @Parameters(paramLabel = "WORDS", arity = "1..*", descriptionKey = "search.words")
  private List<String> words;

  @Option(names = "--speaker", paramLabel = "S", descriptionKey = "search.speaker")
  private String speaker;

  @Option(names = "--topic", paramLabel = "T", descriptionKey = "search.topic")
  private String topic;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "search.format")
  private ResultFormat format;

  @Override
  public Integer call() throws ProblemException, IOException {
    Session session = lunheng.session();
    if (words.stream().anyMatch(String::isBlank)) {
      session.report(Problem.of(NAME, 0, "usage-blank-word"));
      return ExitCode.WRONG_USAGE;
    }
    Holdings holdings = topic == null ? Holdings.texts(session) : Holdings.all(session);
    List<Hit> hits = hits(holdings);
    if (hits.isEmpty()) {
      session.report(Problem.of(NAME, 0, "search-nothing", String.join(" ", words)));
      return ExitCode.FAILED;
    }
    print(hits, session);
    return holdings.complete() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private List<Hit> hits(Holdings holdings) throws ProblemException {
    Scope scope =
        new Scope(
            speaker == null ? null : holdings.speaker(speaker),
            topic == null ? null : holdings.topic(topic));
    Search search = new Search(words, Foldings.get());
    return holdings.companion().interviews().stream()
        .flatMap(interview -> search.in(interview, scope).stream())
        .toList();
  }

  private void print(List<Hit> hits, Session session) throws IOException {
    if (format == ResultFormat.TEXT) {
      HitText text = new HitText(session.messages(), session.paint(), session.columns());
      hits.forEach(hit -> text.lines(hit).forEach(session.out()::println));
      return;
    }
    for (Hit hit : hits) {
      CompanionJson.write(hit, session.out());
    }
  }
}
