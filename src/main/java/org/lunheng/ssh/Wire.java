package org.lunheng.ssh;

import org.apache.sshd.common.io.IoOutputStream;

/** The channel to the client of a {@link Visitor}. May be used by any thread. */
public interface Wire {

  /** Whether there is a terminal at the other end on which a screen can be painted. */
  boolean terminal();

  /** What a terminal of any kind leaves to the host; null, and no sizes, where there is none. */
  TerminalModes modes();

  /** The width of the terminal in columns, {@link Sizes#LEAST} to {@link Sizes#MOST}. */
  int columns();

  /** The height of the terminal in rows, {@link Sizes#LEAST} to {@link Sizes#MOST}. */
  int rows();

  /**
   * What the client shows. The next write has to wait for the future of the last one; that a client
   * does not read is seen by the future not being done.
   */
  IoOutputStream output();

  /** What the client shows as problems; the rules of {@link #output} hold. */
  IoOutputStream errors();

  /** So many of the bytes received have been dealt with: the client may send as many again. */
  void taken(int bytes);

  /**
   * The reader has left: closes the channel when all that was written has been sent. Further calls
   * do nothing.
   *
   * @param status 0, or something else if the session broke
   */
  void end(int status);
}
