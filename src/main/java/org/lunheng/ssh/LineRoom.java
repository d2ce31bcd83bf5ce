package org.lunheng.ssh;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import org.lunheng.app.KeepsakeChange;
import org.lunheng.quiz.Review;

/** The room in lines, for clients without a terminal or with one that only takes lines. */
@FunctionalInterface
public interface LineRoom {
  /** Takes what could not be saved, and tries on when the reader is gone. */
  @FunctionalInterface
  interface Unsaved {
    void take(List<Review> reviews, List<KeepsakeChange> changes);
  }

  /**
   * The line to a client.
   *
   * @param in what the client sends
   * @param out where answers go
   * @param err where problems go
   * @param columns the width of a terminal that shows what is typed; empty without a terminal
   * @param unsaved null where nothing is kept beyond the session
   */
  record Line(
      InputStream in, OutputStream out, OutputStream err, OptionalInt columns, Unsaved unsaved) {}

  /**
   * Talks until the reader leaves, the input ends or the thread is interrupted.
   *
   * @return the exit code
   */
  int talk(Visitor visitor, Line line);
}
