package org.lunheng.cli;

import java.util.List;
import org.lunheng.app.Quiz;
import org.lunheng.store.ProblemException;

/** What {@code lunheng read} and {@code lunheng quiz} open. */
@FunctionalInterface
interface ReadingRoom {

  /** Shows at once how the room was left, if that is known, for whoever opens it without a wish. */
  default void show(Environment environment) {}

  /** Gives back what {@link #show} took, if the room is not to be opened after all. */
  default void giveBack() {}

  /**
   * Opens the room and stays until the reader leaves it.
   *
   * @param ids the interviews to open; none to open the library
   * @param wish what the quiz is to be like; if it is to begin at once, the room opens with it
   * @return the exit code
   * @throws ProblemException if there is nothing to read
   */
  int open(Session session, List<String> ids, Quiz.Wish wish) throws ProblemException;
}
