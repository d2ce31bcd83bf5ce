package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

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
    Run run = run(variables, columns, room, arguments);
    return new Run(run.code, run.out, run.err, room.opened);
  }

  /** Runs it on a terminal with a reading room of the test's own. */
  static Run withRoom(ReadingRoom room, String... arguments) {
    return run(Map.of(), 80, room, arguments);
  }

  private static Run run(
      Map<String, String> variables, int columns, ReadingRoom room, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            stream(out), stream(err), variables, columns > 0, () -> columns > 0, () -> columns);
    int code = Main.run(arguments, environment, room);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8), null);
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
    public int open(Session session, List<String> ids) {
      opened = ids;
      return ExitCode.DONE;
    }
  }
}
