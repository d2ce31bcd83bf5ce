package org.lunheng.ssh;

import java.io.InputStream;
import java.io.OutputStream;

/** The room in lines, for clients without a terminal. */
@FunctionalInterface
public interface LineRoom {
  /**
   * Talks until the reader leaves, the input ends or the thread is interrupted.
   *
   * @param in what the client sends
   * @param out where answers go
   * @param err where problems go
   * @return the exit code
   */
  int talk(Visitor visitor, InputStream in, OutputStream out, OutputStream err);
}
