package org.lunheng.ssh;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalInt;

/** The room in lines, for clients without a terminal or with one that only takes lines. */
@FunctionalInterface
public interface LineRoom {
  /**
   * The line to a client.
   *
   * @param in what the client sends
   * @param out where answers go
   * @param err where problems go
   * @param columns the width of a terminal that shows what is typed; empty without a terminal
   */
  record Line(InputStream in, OutputStream out, OutputStream err, OptionalInt columns) {}

  /**
   * Talks until the reader leaves, the input ends or the thread is interrupted.
   *
   * @return the exit code
   */
  int talk(Visitor visitor, Line line);
}
