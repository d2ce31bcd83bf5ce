package org.lunheng.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.lunheng.document.Problem;
import org.lunheng.quiz.Days;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.FileNames;
import org.lunheng.store.ProblemException;
import org.lunheng.terminal.ColorChoice;
import org.lunheng.terminal.ColorDepth;
import org.lunheng.terminal.TermInfo;
import org.lunheng.text.Messages;
import org.lunheng.text.Printable;

/**
 * One run of the program, or one visit to its host: where it runs, how it is set, how it speaks,
 * and for whom.
 */
record Session(Environment environment, Settings settings, Messages messages, Household household) {
  /** Who still reads at this hour has not begun a new day. */
  private static final int DAY_STARTS = 4;

  /** A run for whoever has started it. */
  Session(Environment environment, Settings settings, Messages messages) {
    this(environment, settings, messages, new LocalHousehold(settings, environment));
  }

  /** The same run with another input. */
  Session reading(InputStream input) {
    return new Session(environment.reading(input), settings, messages, household);
  }

  PrintStream out() {
    return environment.out();
  }

  /**
   * Where greetings, hints and prompts go: not among the results of a visitor, who may keep those.
   */
  PrintStream talk() {
    return household.isHosted() ? environment.err() : environment.out();
  }

  ReaderId reader() {
    return household.reader();
  }

  /** The library. */
  CorpusStore store() throws ProblemException {
    return household.corpus();
  }

  /** The days of whoever reads here, as the machine's clock has them. */
  Days days() {
    return new Days(ZoneId.systemDefault(), DAY_STARTS);
  }

  /**
   * Shows how far the work is, if there is a terminal to show it on.
   *
   * @param results whether results go to standard output meanwhile, where they may not be mixed up
   */
  ProgressBar progress(int total, boolean results) {
    boolean shown =
        total > 1 && !environment.isDumb() && environment.errorTerminal().getAsBoolean();
    boolean apart = !results || !environment.terminal();
    return shown && apart
        ? new ProgressBar(
            environment.err(), total, environment.columns().getAsInt(), System::nanoTime)
        : new ProgressBar(null, total, 0, () -> 0);
  }

  /**
   * A path as the user wrote it.
   *
   * @throws ProblemException if the system cannot have such a path
   */
  static Path path(String name) throws ProblemException {
    try {
      return FileNames.path(name);
    } catch (InvalidPathException e) {
      throw new ProblemException(Problem.of(name, 0, "file-name-unusable"));
    }
  }

  /** Tells the user about a problem, in one line on standard error. */
  void report(Problem found) {
    Problem problem = household.told(found);
    String place = problem.file() + (problem.line() > 0 ? ":" + problem.line() : "");
    Object[] arguments = problem.arguments().toArray();
    String message = messages.get("problem." + problem.key(), arguments);
    environment.err().println(Printable.clean(place + ": " + message));
  }

  /** Tells the user what is wrong with the settings that were put down. */
  void reportPreferences() {
    settings.preferences().keyboard().problems().forEach(this::report);
  }

  /** Prints a line of a result, without anything that a terminal could take for a command. */
  void print(String line) {
    out().println(Printable.clean(line));
  }

  /** Prints lines of a result. */
  void print(List<String> lines) {
    lines.forEach(this::print);
  }

  /** The paint for results. */
  Paint paint() {
    boolean here = environment.terminal() || settings.color() == ColorChoice.ALWAYS;
    ColorDepth depth = TermInfo.of(environment.variables(), settings.color()).depth();
    return here && depth != ColorDepth.NONE ? Paint.COLOURED : Paint.NONE;
  }

  /**
   * The columns that lines should keep to; lines of a file or a pipe may be as long as they are.
   */
  int columns() {
    return environment.terminal() || household.isHosted()
        ? environment.columns().getAsInt()
        : Integer.MAX_VALUE;
  }
}
