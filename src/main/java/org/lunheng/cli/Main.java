package org.lunheng.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.lunheng.document.Problem;
import org.lunheng.store.Bundles;
import org.lunheng.store.ProblemException;

/** The program's entrance. */
public final class Main {
  private static final String PROGRAM = "lunheng";
  private static final String READ = "lunheng read";

  private Main() {}

  /** Runs the program on the terminal or whatever else it was started with. */
  public static void main(String[] arguments) {
    Environment environment = SystemEnvironment.create();
    int code = run(GivenArguments.of(arguments), environment);
    System.exit(finish(environment, code));
  }

  /**
   * Runs the program.
   *
   * @return the exit code: 0 done, 1 the work failed, 2 wrong usage
   */
  static int run(String[] arguments, Environment environment) {
    return run(arguments, environment, new LocalReadingRoom(), new SshHost());
  }

  /** Runs the program with this reading room and this host. */
  static int run(String[] arguments, Environment environment, ReadingRoom room, Host host) {
    try {
      List<String> ids = plainlyRead(arguments);
      if (ids != null && ids.isEmpty() && environment.hasRoom()) {
        room.show(environment);
      }
      Preferences preferences = Preferences.of(environment);
      return ids == null
          ? Commands.run(arguments, environment, preferences, room, host)
          : readingRoom(
              environment, preferences, room, ids, arguments.length == 0 ? PROGRAM : READ);
    } finally {
      room.giveBack();
      environment.out().flush();
      environment.err().flush();
    }
  }

  /**
   * The interviews to open where nothing is asked for but to read, without any option or file of
   * arguments; else null.
   */
  private static List<String> plainlyRead(String[] arguments) {
    for (String argument : arguments) {
      if (argument.startsWith("-") || argument.startsWith("@")) {
        return null;
      }
    }
    if (arguments.length == 0) {
      return List.of();
    }
    List<String> words = Arrays.asList(arguments);
    return arguments[0].equals("read") ? words.subList(1, words.size()) : null;
  }

  /** The way in without any option loads nothing of the command line, to open at once. */
  private static int readingRoom(
      Environment environment,
      Preferences preferences,
      ReadingRoom room,
      List<String> ids,
      String name) {
    Settings settings = Settings.of(environment.variables(), preferences);
    Session session = new Session(environment, settings, Bundles.load(settings.language()));
    try {
      int code = Reading.start(session, room, ids, false);
      session.reportPreferences();
      return code;
    } catch (ProblemException e) {
      room.giveBack();
      session.report(e.problem());
      return ExitCode.FAILED;
    } catch (RuntimeException e) {
      room.giveBack();
      session.report(Problem.of(name, 0, "internal", e.toString()));
      return ExitCode.FAILED;
    }
  }

  private static int finish(Environment environment, int code) {
    PrintStream out = environment.out();
    if (!out.checkError() || StandardStreams.outputIsPipe()) {
      return code;
    }
    Settings settings = Settings.of(environment.variables(), Preferences.NONE);
    new Session(environment, settings, Bundles.load(settings.language()))
        .report(Problem.of(PROGRAM, 0, "output-unwritable"));
    environment.err().flush();
    return ExitCode.FAILED;
  }
}
