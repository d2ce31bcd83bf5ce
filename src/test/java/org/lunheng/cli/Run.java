package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.lunheng.app.Quiz;

/**
 * One run of the program, as a test sees it.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 * @param opened the interviews that the reading room was opened with, or null if it was not
 */
record Run(int code, String out, String err, List<String> opened) {

  /** Runs it with its output going to a file, in English. */
  static Run of(String... arguments) {
    return in(Map.of(), 0, arguments);
  }

  /** Runs it on a terminal, in English. */
  static Run onTerminal(int columns, String... arguments) {
    return in(Map.of("TERM", "xterm"), columns, arguments);
  }

  /**
   * Runs it with these environment variables.
   *
   * @param columns the terminal's width, or 0 if there is no terminal
   */
  static Run in(Map<String, String> variables, int columns, String... arguments) {
    Room room = new Room();
    Run run = new Setting(variables, columns).run(room, arguments);
    return new Run(run.code, run.out, run.err, room.opened);
  }

  /** Runs it on a terminal with a reading room of the test's own. */
  static Run withRoom(ReadingRoom room, String... arguments) {
    return new Setting(Map.of(), 80).run(room, arguments);
  }

  /**
   * What it runs in.
   *
   * @param columns the terminal's width, or 0 if there is no terminal
   * @param typed whether somebody types on a terminal, whatever the results go to
   */
  record Setting(
      Map<String, String> variables,
      int columns,
      InputStream in,
      InstantSource clock,
      boolean typed) {
    Setting(Map<String, String> variables, int columns) {
      this(variables, columns, InputStream.nullInputStream(), InstantSource.system(), columns > 0);
    }

    Setting typing(String lines) {
      return typing(new ByteArrayInputStream(lines.getBytes(UTF_8)));
    }

    Setting typing(InputStream lines) {
      return new Setting(variables, columns, lines, clock, typed);
    }

    Setting at(InstantSource other) {
      return new Setting(variables, columns, in, other, typed);
    }

    /** The same with results that go elsewhere than to the terminal on which somebody types. */
    Setting typedOn() {
      return new Setting(variables, 0, in, clock, true);
    }

    Run run(String... arguments) {
      return run(new Room(), arguments);
    }

    Run run(ReadingRoom room, String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Environment environment =
          new Environment(
              in,
              stream(out),
              stream(err),
              variables,
              columns > 0,
              () -> typed,
              () -> columns > 0,
              () -> columns,
              clock);
      int code = Main.run(arguments, environment, room, ServedHost.NONE);
      return new Run(code, out.toString(UTF_8), err.toString(UTF_8), null);
    }
  }

  List<String> outLines() {
    return out.lines().toList();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, UTF_8);
  }

  private static final class Room implements ReadingRoom {
    private List<String> opened;

    @Override
    public int open(Session session, List<String> ids, Quiz.Wish wish) {
      opened = ids;
      return ExitCode.DONE;
    }
  }
}
