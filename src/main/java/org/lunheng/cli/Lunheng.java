package org.lunheng.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.lunheng.app.Quiz;
import org.lunheng.app.ThemeChoice;
import org.lunheng.store.ProblemException;
import org.lunheng.terminal.AmbiguousWidth;
import org.lunheng.terminal.ColorChoice;
import org.lunheng.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, and the options that every command has. */
@Command(
    name = "lunheng",
    versionProvider = Lunheng.Version.class,
    sortOptions = false,
    subcommands = {
      ReadCommand.class,
      ListCommand.class,
      ShowCommand.class,
      DiffCommand.class,
      SearchCommand.class,
      DefineCommand.class,
      ClaimsCommand.class,
      QuizCommand.class,
      StatsCommand.class,
      CleanCommand.class,
      AddCommand.class,
      RemoveCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      ServeCommand.class,
      HelpCommand.class,
      MakeCorpusCommand.class
    })
final class Lunheng implements Callable<Integer> {
  private final Environment environment;
  private final Preferences preferences;
  private final Messages messages;
  private final ReadingRoom room;
  private final Host host;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      descriptionKey = "option.library",
      scope = ScopeType.INHERIT)
  private String library;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      descriptionKey = "option.data",
      scope = ScopeType.INHERIT)
  private String data;

  @Option(
      names = "--lang",
      paramLabel = "en|zh-Hans|zh-Hant",
      descriptionKey = "option.lang",
      scope = ScopeType.INHERIT)
  private Language language;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      descriptionKey = "option.color",
      scope = ScopeType.INHERIT)
  private ColorChoice color;

  @Option(names = "--plain", descriptionKey = "option.plain")
  private boolean plain;

  @Option(
      names = "--theme",
      paramLabel = "auto|light|dark|high-contrast",
      descriptionKey = "option.theme",
      scope = ScopeType.INHERIT)
  private ThemeChoice theme;

  @Option(
      names = "--ambiguous-width",
      paramLabel = "1|2|auto",
      descriptionKey = "option.ambiguous-width",
      scope = ScopeType.INHERIT)
  private AmbiguousWidth ambiguousWidth;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help",
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version",
      scope = ScopeType.INHERIT)
  private boolean version;

  Lunheng(
      Environment environment,
      Preferences preferences,
      Messages messages,
      ReadingRoom room,
      Host host) {
    this.environment = environment;
    this.preferences = preferences;
    this.messages = messages;
    this.room = room;
    this.host = host;
  }

  @Override
  public Integer call() throws ProblemException {
    return read(List.of(), false);
  }

  int read(List<String> ids, boolean inLines) throws ProblemException {
    return Reading.start(session(), room, ids, inLines || plain);
  }

  /** Whether lines are asked for before any command is named. */
  boolean isPlain() {
    return plain;
  }

  int quiz(Quiz.Wish wish) throws ProblemException {
    return room.open(session(), List.of(), wish);
  }

  /** What serves many readers. */
  Host host() {
    return host;
  }

  /** This run, with the options as far as they were parsed; the language was found before. */
  Session session() {
    ColorChoice choice = color == null ? preferences.color(environment.variables()) : color;
    return new Session(
        environment,
        new Settings(
            library,
            data,
            messages.language(),
            choice,
            preferences.display().with(theme, ambiguousWidth),
            preferences),
        messages);
  }

  /** The version that the jar was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String built = Lunheng.class.getPackage().getImplementationVersion();
      return new String[] {"lunheng " + (built == null ? "(unbuilt)" : built)};
    }
  }
}
