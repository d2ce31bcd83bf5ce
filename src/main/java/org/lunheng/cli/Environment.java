package org.lunheng.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * What the program is started in.
 *
 * @param in what the user types or another program sends, in UTF-8
 * @param out where results go; writes UTF-8 and is flushed by {@link Main}
 * @param err where problems go, likewise
 * @param variables the environment variables
 * @param terminal whether somebody types on a terminal and reads the results there as they come
 * @param inputTerminal asks whether somebody types on a terminal, whatever the results go to
 * @param errorTerminal asks whether problems go to a terminal, whatever the results go to
 * @param columns asks for the terminal's width
 * @param clock tells the time
 */
record Environment(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> variables,
    boolean terminal,
    BooleanSupplier inputTerminal,
    BooleanSupplier errorTerminal,
    IntSupplier columns,
    InstantSource clock) {

  /** The same with another input. */
  Environment reading(InputStream input) {
    return new Environment(
        input, out, err, variables, terminal, inputTerminal, errorTerminal, columns, clock);
  }

  /** The value of a variable; empty if it is not set. */
  String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /** Whether the terminal can do no more than print. */
  boolean isDumb() {
    return variable("TERM").equals("dumb");
  }

  /** Whether the reading room can open, which draws on the whole screen. */
  boolean hasRoom() {
    return terminal && !isDumb();
  }
}
