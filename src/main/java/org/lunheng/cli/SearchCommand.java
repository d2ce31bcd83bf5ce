package org.lunheng.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lunheng.corpus.Hit;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.Scope;
import org.lunheng.corpus.Search;
import org.lunheng.corpus.find.Fault;
import org.lunheng.corpus.find.Finder;
import org.lunheng.corpus.find.Query;
import org.lunheng.corpus.find.Way;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.document.Problem;
import org.lunheng.store.CompanionJson;
import org.lunheng.store.Foldings;
import org.lunheng.store.Likenesses;
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

  @Option(names = "--regex", descriptionKey = "search.regex")
  private boolean regex;

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
    Fault fault = regex ? finder().fault() : null;
    if (fault != null) {
      String place = Integer.toString(fault.at() + 1);
      session.report(Problem.of(NAME, 0, "usage-expression", String.join(" ", words), place));
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
    List<Interview> interviews = holdings.companion().interviews();
    List<Hit> hits = List.of();
    if (!regex) {
      Search search = new Search(words, Foldings.get());
      hits = interviews.stream().flatMap(i -> search.in(i, scope).stream()).toList();
    }
    return hits.isEmpty() ? found(finder(), interviews, scope) : hits;
  }

  /** What is found another way than word by word: as pinyin, or as a regular expression. */
  private static List<Hit> found(Finder finder, List<Interview> interviews, Scope scope) {
    for (Way way : finder.ways()) {
      List<Hit> hits =
          interviews.stream().flatMap(i -> found(finder, way, i, scope).stream()).toList();
      if (!hits.isEmpty()) {
        return hits;
      }
    }
    return List.of();
  }

  private static List<Hit> found(Finder finder, Way way, Interview interview, Scope scope) {
    List<Hit> hits = new ArrayList<>();
    for (PlacedParagraph place : interview.paragraphs()) {
      List<Passage> places = finder.in(place.number(), place.paragraph().text(), way);
      if (!places.isEmpty() && scope.has(interview, place.block())) {
        hits.add(new Hit(interview, place.block(), place.paragraph(), places));
      }
    }
    return hits;
  }

  private Finder finder() {
    Query.How how = regex ? Query.How.EXPRESSION : Query.How.WORDS;
    return Finder.of(Query.typed(String.join(" ", words), how), Likenesses.shared());
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
