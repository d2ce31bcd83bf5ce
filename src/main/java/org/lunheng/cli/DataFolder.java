package org.lunheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.lunheng.store.ProblemException;

/** The folder of what a reader keeps, after the XDG Base Directory Specification. */
final class DataFolder {
  private static final String PROGRAM = "lunheng";

  private DataFolder() {}

  /** The folder; empty where the environment names no home for it. */
  static Optional<Path> of(Settings settings, Environment environment) throws ProblemException {
    if (settings.data() != null) {
      return Optional.of(Session.path(settings.data()));
    }
    String data = environment.variable("XDG_DATA_HOME");
    if (data.startsWith("/")) {
      return Optional.of(Session.path(data).resolve(PROGRAM));
    }
    String home = environment.variable("HOME");
    return home.isEmpty()
        ? Optional.empty()
        : Optional.of(Session.path(home).resolve(".local/share").resolve(PROGRAM));
  }
}
