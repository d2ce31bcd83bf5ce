package org.lunheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lunheng.store.NewFile;
import org.lunheng.store.ProblemException;

/** {@code lunheng export data}: all that is kept of a reader, as JSON Lines. */
record DataExport(Session session) {

  /**
   * Writes it and gives the exit code.
   *
   * @param file where it goes, or null for standard output
   */
  int write(String file) throws ProblemException, IOException {
    if (file == null) {
      write(session, session.out()::println);
      return ExitCode.DONE;
    }
    List<String> lines = new ArrayList<>();
    write(session, lines::add);
    NewFile.write(Session.path(file), output -> write(lines, output));
    return ExitCode.DONE;
  }

  private static void write(List<String> lines, OutputStream output) throws IOException {
    for (String line : lines) {
      output.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes it line by line. */
  static void write(Session session, Consumer<String> lines) throws ProblemException {
    try (Belongings own = session.household().belongings()) {
      own.readers().export(session.reader(), lines);
    }
  }
}
