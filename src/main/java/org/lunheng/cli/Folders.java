package org.lunheng.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.lunheng.store.StateFolder;

/** The program's folders after the XDG Base Directory Specification; none need exist. */
final class Folders {
  private static final String PROGRAM = "lunheng";

  private Folders() {}

  /**
   * A folder.
   *
   * @param variable names the folder that it is in
   * @param usual where that one is in the home folder if the variable does not say
   * @return null where the environment has no home for it, or one that the locale cannot write
   */
  static Path of(Environment environment, String variable, String usual) {
    String base = environment.variable(variable);
    String home = environment.variable("HOME");
    if (!base.startsWith("/") && home.isEmpty()) {
      return null;
    }
    try {
      Path folder = base.startsWith("/") ? Path.of(base) : Path.of(home, usual);
      return folder.resolve(PROGRAM);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** The folder of what the program leaves behind; null as for {@link #of}. */
  static Path state(Environment environment) {
    String home = environment.variable("HOME");
    if (home.isEmpty() && !environment.variable("XDG_STATE_HOME").startsWith("/")) {
      return null;
    }
    try {
      return StateFolder.of(environment.variables(), Path.of(home));
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
