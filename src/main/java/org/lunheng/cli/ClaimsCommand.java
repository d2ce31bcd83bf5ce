package org.lunheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Problem;
import org.lunheng.store.ClaimsCheck;
import org.lunheng.store.CompanionJson;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng claims}: who argues what. */
@Command(name = "claims", sortOptions = false)
final class ClaimsCommand implements Callable<Integer> {
  private static final String NAME = "lunheng claims";

  @ParentCommand private Lunheng lunheng;

  @Option(names = "--topic", paramLabel = "T", descriptionKey = "claims.topic")
  private String topic;

  @Option(names = "--speaker", paramLabel = "S", descriptionKey = "claims.speaker")
  private String speaker;

  @Option(names = "--format", paramLabel = "text|table|json", descriptionKey = "claims.format")
  private Format format;

  @Option(names = "--check", paramLabel = "FILE", arity = "1..*", descriptionKey = "claims.check")
  private List<String> files = new ArrayList<>();

  private Session session;

  /** How claims are printed. */
  enum Format {
    TEXT,
    TABLE,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws ProblemException, IOException {
    session = lunheng.session();
    if (files.isEmpty()) {
      return print();
    }
    if (topic != null || speaker != null || format != null) {
      session.report(Problem.of(NAME, 0, "usage-check-alone"));
      return ExitCode.WRONG_USAGE;
    }
    return check();
  }

  private int print() throws ProblemException, IOException {
    Holdings holdings = Holdings.all(session);
    List<Topic> topics = chosen(holdings);
    if (topics.isEmpty()) {
      boolean all = topic == null && speaker == null;
      session.report(Problem.of(NAME, 0, all ? "claims-none" : "claims-none-such"));
      return ExitCode.FAILED;
    }
    switch (format == null ? Format.TEXT : format) {
      case TEXT ->
          new ClaimsText(holdings, session.messages(), session.paint(), session.columns())
              .lines(topics)
              .forEach(session.out()::println);
      case TABLE ->
          new ClaimsTable(holdings, session.messages(), session.columns())
              .lines(topics, session.environment().terminal())
              .forEach(session.out()::println);
      case JSON -> write(topics);
    }
    return holdings.complete() ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** The topics that are asked for, each with the claims that are, none without any. */
  private List<Topic> chosen(Holdings holdings) throws ProblemException {
    String who = speaker == null ? null : holdings.speaker(speaker);
    List<Topic> topics =
        topic == null ? holdings.companion().arguments().topics() : List.of(holdings.topic(topic));
    return topics.stream()
        .map(
            all ->
                new Topic(
                    all.id(),
                    all.name(),
                    all.proposition(),
                    all.claims().stream()
                        .filter(claim -> who == null || claim.speaker().equals(who))
                        .toList()))
        .filter(some -> !some.claims().isEmpty())
        .toList();
  }

  private void write(List<Topic> topics) throws IOException {
    for (Topic each : topics) {
      for (Claim claim : each.claims()) {
        CompanionJson.write(claim, each, session.messages().language(), session.out());
      }
    }
  }

  private int check() throws ProblemException {
    List<Path> paths = new ArrayList<>();
    for (String file : files) {
      paths.add(Session.path(file));
    }
    ClaimsCheck.Result result = ClaimsCheck.check(paths, session.store());
    result.faults().forEach(session::report);
    result.warnings().forEach(session::report);
    if (!result.faults().isEmpty()) {
      return ExitCode.FAILED;
    }
    session.print(session.messages().get("cli.claims.checked", result.files(), result.claims()));
    return ExitCode.DONE;
  }
}
