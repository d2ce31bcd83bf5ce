package org.lunheng.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * What the program is started in.
 *
 * @param out where results go; writes UTF-8 and is flushed by {@link Main}
 * @param err where problems go, likewise
 * @param variables the environment variables
 * @param terminal whether somebody reads the results on a terminal as they come
 * @param errorTerminal asks whether problems go to a terminal, whatever the results go to
 * @param columns asks for the terminal's width
 */
record Environment(
    PrintStream out,
    PrintStream err,
    Map<String, String> variables,
    boolean terminal,
    BooleanSupplier errorTerminal,
    IntSupplier columns) {

  /** The value of a variable; empty if it is not set. */
  String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /** Whether the terminal can do no more than print. */
  boolean isDumb() {
    return variable("TERM").equals("dumb");
  }
}
