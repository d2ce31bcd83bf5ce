package org.lunheng.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.lunheng.document.Edition;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.InterviewJson;
import org.lunheng.store.ProblemException;
import org.lunheng.store.ScriptConverters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lunheng show}: one interview. */
@Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  @ParentCommand private Lunheng lunheng;

  @Parameters(paramLabel = "ID", descriptionKey = "show.id")
  private String id;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|json|raw",
      defaultValue = "text",
      descriptionKey = "show.format")
  private Format format;

  @Option(
      names = "--script",
      paramLabel = "source|hans|hant",
      defaultValue = "source",
      descriptionKey = "show.script")
  private Characters script;

  /** What to print of the interview. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON,
    RAW;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The characters to print it in. */
  enum Characters {
    SOURCE(ScriptChoice.SOURCE),
    HANS(ScriptChoice.HANS),
    HANT(ScriptChoice.HANT);

    private final ScriptChoice choice;

    Characters(ScriptChoice choice) {
      this.choice = choice;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws ProblemException, IOException {
    Session session = lunheng.session();
    if (format == Format.RAW && script != Characters.SOURCE) {
      session.report(Problem.of("lunheng show", 0, "raw-script"));
      return ExitCode.WRONG_USAGE;
    }
    CorpusStore store = session.store();
    switch (format) {
      case TEXT ->
          session.print(
              new PlainText(session.messages(), session.columns())
                  .lines(shown(store.interview(id))));
      case MARKDOWN ->
          session.print(new Markdown(session.messages()).lines(shown(store.interview(id))));
      case JSON -> InterviewJson.write(shown(whole(store)), session.out());
      case RAW -> new RawLines(session).print(store.raw(id));
    }
    return ExitCode.DONE;
  }

  private Interview shown(Interview interview) {
    return Edition.isStored(interview, script.choice)
        ? interview
        : Edition.of(interview, script.choice, ScriptConverters.get()).shown();
  }

  private Interview whole(CorpusStore store) throws ProblemException {
    return store.interview(id).withApparatus(store.apparatus(id));
  }
}
