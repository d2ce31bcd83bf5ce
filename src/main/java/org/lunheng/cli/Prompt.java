package org.lunheng.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import org.lunheng.document.Problem;

/** Asks for lines, one at a time, in dialogues on a terminal or through pipes. */
final class Prompt {
  private final Session session;
  private final InputLines input;
  private final String command;
  private boolean readable = true;

  /**
   * @param command who asks, for what is said if nothing can be read
   */
  Prompt(Session session, String command) {
    this.session = session;
    this.input = new InputLines(session.environment().in());
    this.command = command;
  }

  /** A line; empty at the end of the input, or where nobody sees what is said. */
  Optional<String> next() {
    session.talk().print("> ");
    if (isOver()) {
      return Optional.empty();
    }
    try {
      Optional<String> line = input.next();
      if (line.isEmpty() || !session.environment().terminal()) {
        session.talk().println();
      }
      return line;
    } catch (IOException e) {
      if (e instanceof InterruptedIOException) {
        Thread.currentThread().interrupt();
      }
      session.talk().println();
      if (!session.household().isHosted()) {
        session.report(Problem.of(command, 0, "input-unreadable", e.getMessage()));
        readable = false;
      }
      // a visitor's line breaks every day
      return Optional.empty();
    }
  }

  /** Whether nobody sees what is said, or nobody is to say any more. */
  private boolean isOver() {
    boolean deaf = session.out().checkError() | session.talk().checkError();
    return deaf || Thread.currentThread().isInterrupted();
  }

  /** Whether everything could be read so far. */
  boolean isReadable() {
    return readable;
  }
}
