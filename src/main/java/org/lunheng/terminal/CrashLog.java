package org.lunheng.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lunheng.store.StateFolder;

/** Keeps what is known about the last breakdown, so that the terminal need show only a line. */
final class CrashLog {
  private static final String NAME = "crash.log";

  private final Path folder;

  /** A log in a folder, which need not exist. */
  CrashLog(Path folder) {
    this.folder = folder;
  }

  /** The log in the place that the XDG base directory specification gives it. */
  static CrashLog of(Map<String, String> environment, Path home) {
    return new CrashLog(StateFolder.of(environment, home));
  }

  /**
   * Writes a failure down in place of the one before.
   *
   * @return the file; empty if it cannot be written
   */
  Optional<Path> write(Throwable failure, Instant at) {
    StringWriter text = new StringWriter();
    try (PrintWriter writer = new PrintWriter(text)) {
      writer.printf("%s, Java %s%n", at, Runtime.version());
      failure.printStackTrace(writer);
    }
    try {
      Files.createDirectories(folder);
      return Optional.of(Files.writeString(folder.resolve(NAME), text.toString()));
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }
}
