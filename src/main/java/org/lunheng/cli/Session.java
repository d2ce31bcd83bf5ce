package org.lunheng.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.lunheng.document.Problem;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.FileNames;
import org.lunheng.store.ProblemException;
import org.lunheng.terminal.ColorChoice;
import org.lunheng.terminal.ColorDepth;
import org.lunheng.terminal.TermInfo;
import org.lunheng.text.Messages;
import org.lunheng.text.Printable;

/** One run of the program: where it runs, how it is set, and how it speaks. */
record Session(Environment environment, Settings settings, Messages messages) {

  PrintStream out() {
    return environment.out();
  }

  /** The library that was asked for. */
  CorpusStore store() throws ProblemException {
    return settings.library() == null
        ? CorpusStore.builtIn()
        : CorpusStore.in(path(settings.library()));
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
  void report(Problem problem) {
    String place = problem.file() + (problem.line() > 0 ? ":" + problem.line() : "");
    Object[] arguments = problem.arguments().toArray();
    String message = messages.get("problem." + problem.key(), arguments);
    environment.err().println(Printable.clean(place + ": " + message));
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
    return environment.terminal() ? environment.columns().getAsInt() : Integer.MAX_VALUE;
  }
}
