package org.lunheng.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;

/** The environment of this process. */
final class SystemEnvironment {
  private static final int USUAL_COLUMNS = 80;

  private SystemEnvironment() {}

  static Environment create() {
    Map<String, String> variables = System.getenv();
    return new Environment(
        System.in,
        StandardStreams.output(),
        StandardStreams.error(),
        variables,
        isTerminal(),
        SystemEnvironment::isInputTerminal,
        SystemEnvironment::isErrorTerminal,
        () -> columns(variables),
        InstantSource.system());
  }

  /** From Java 22 on there may be a console that is no terminal. */
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static boolean isInputTerminal() {
    return isTerminal(0, true);
  }

  private static boolean isErrorTerminal() {
    return isTerminal(2, false);
  }

  /**
   * Java knows nothing of standard input and standard error alone; {@code test -t} does.
   *
   * @param unknown the answer where nobody knows
   */
  private static boolean isTerminal(int descriptor, boolean unknown) {
    try {
      Process test =
          new ProcessBuilder("test", "-t", Integer.toString(descriptor)).inheritIO().start();
      return test.waitFor() == 0;
    } catch (IOException e) {
      return unknown;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int columns(Map<String, String> variables) {
    int told = number(variables.getOrDefault("COLUMNS", ""));
    int columns = told > 0 ? told : askTerminal();
    return columns > 0 ? columns : USUAL_COLUMNS;
  }

  /** What {@code stty size} says: rows and columns. */
  private static int askTerminal() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return number(size.substring(size.indexOf(' ') + 1).strip());
    } catch (IOException e) {
      return 0;
    }
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
  }
}
