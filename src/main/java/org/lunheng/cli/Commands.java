package org.lunheng.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.lunheng.store.Bundles;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line. */
final class Commands {
  private static final String LANGUAGE_OPTION = "--lang";

  private Commands() {}

  /** Runs the command that the arguments name and gives its exit code. */
  static int run(
      String[] arguments,
      Environment environment,
      Preferences preferences,
      ReadingRoom room,
      Host host) {
    Language usual = preferences.language(environment.variables());
    String language = language(arguments, usual).tag();
    CommandLine program = commandLine(language, environment, preferences, room, host);
    int code = program.execute(arguments);
    ((Lunheng) program.getCommandSpec().userObject()).session().reportPreferences();
    return code;
  }

  /** The commands with their options, their help and the way their problems are told. */
  static CommandLine commandLine(
      String language,
      Environment environment,
      Preferences preferences,
      ReadingRoom room,
      Host host) {
    Lunheng lunheng = new Lunheng(environment, preferences, Bundles.load(language), room, host);
    Complaints complaints = new Complaints(lunheng);
    CommandLine commandLine = new CommandLine(lunheng);
    for (CommandLine command : commandLine.getSubcommands().values()) {
      command.getCommandSpec().versionProvider(new Lunheng.Version());
    }
    return commandLine
        .setResourceBundle(new HelpTexts(Bundles.texts(language)))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOverwrittenOptionsAllowed(true)
        .setOut(writer(environment.out()))
        .setErr(writer(environment.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints);
  }

  /** Before Java 18 a writer on a stream would take the locale's charset, not the stream's. */
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** The language must be known before the arguments are parsed, to say what is wrong with them. */
  private static Language language(String[] arguments, Language usual) {
    Language language = usual;
    for (int i = 0; i < arguments.length; i++) {
      String value = "";
      if (arguments[i].equals(LANGUAGE_OPTION) && i + 1 < arguments.length) {
        value = arguments[i + 1];
      } else if (arguments[i].startsWith(LANGUAGE_OPTION + "=")) {
        value = arguments[i].substring(LANGUAGE_OPTION.length() + 1);
      }
      language = Language.of(value).orElse(language);
    }
    return language;
  }
}
