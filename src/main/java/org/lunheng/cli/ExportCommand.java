package org.lunheng.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.lunheng.document.Problem;
import org.lunheng.store.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng export}: what the library holds and the reader leaves, for other programs. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private static final String NAME = "lunheng export";

  @ParentCommand private Lunheng lunheng;

  @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "export.what")
  private What what;

  @Parameters(index = "1..*", paramLabel = "ID", arity = "0..*", descriptionKey = "export.id")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "markdown|text|json|jsonl|anki",
      descriptionKey = "export.format")
  private Format format;

  @Option(names = "--topic", paramLabel = "T", descriptionKey = "export.topic")
  private String topic;

  @Option(names = "--speaker", paramLabel = "S", descriptionKey = "export.speaker")
  private String speaker;

  @Option(names = "-o", paramLabel = "DIR|FILE", descriptionKey = "export.output")
  private String target;

  /** What can be exported, with its formats, of which the first is the usual one. */
  enum What {
    INTERVIEWS(Format.MARKDOWN, Format.TEXT, Format.JSON),
    QUIZ(Format.ANKI, Format.JSONL),
    REVIEWS(Format.JSONL),
    NOTES(Format.MARKDOWN, Format.JSON),
    DATA(Format.JSONL);

    private final List<Format> formats;

    What(Format... formats) {
      this.formats = List.of(formats);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How it is written. */
  enum Format {
    MARKDOWN,
    TEXT,
    JSON,
    JSONL,
    ANKI;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws ProblemException, IOException {
    Session session = lunheng.session();
    Format chosen = format == null ? what.formats.get(0) : format;
    if (!what.formats.contains(chosen)) {
      String all = what.formats.stream().map(Format::toString).collect(Collectors.joining(", "));
      return wrongUsage(session, "usage-value", chosen.toString(), "--format", all);
    }
    if (what != What.QUIZ && (topic != null || speaker != null)) {
      return wrongUsage(session, "usage-quiz-only");
    }
    if (what != What.INTERVIEWS && !ids.isEmpty()) {
      return wrongUsage(session, "usage-argument", ids.get(0), NAME);
    }
    return switch (what) {
      case INTERVIEWS ->
          new InterviewExport(session, CleanedFormat.valueOf(chosen.name()), target).write(ids);
      case QUIZ -> new QuizExport(session, chosen == Format.ANKI, topic, speaker).write(target);
      case NOTES ->
          new NotesExport(session, chosen == Format.JSON)
              .write(target == null ? null : Session.path(target));
      case REVIEWS -> new ReviewExport(session).write(target);
      case DATA -> new DataExport(session).write(target);
    };
  }

  private static int wrongUsage(Session session, String key, String... arguments) {
    session.report(Problem.of(NAME, 0, key, arguments));
    return ExitCode.WRONG_USAGE;
  }
}
