package org.lunheng.app;

import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;

/** Something to be done outside the model; what comes of it returns as a {@link Msg}. */
public sealed interface Cmd {

  /** Whether this had better wait until the screen shows what has happened so far. */
  default boolean canWait() {
    return false;
  }

  /** Find out what the library holds. */
  record LoadLibrary() implements Cmd {}

  /** Read one interview. */
  record LoadInterview(String id) implements Cmd {}

  /** Read the apparatus of one interview, when the interview has been shown. */
  record LoadApparatus(String id) implements Cmd {
    @Override
    public boolean canWait() {
      return true;
    }
  }

  /** Read who argues what, what terms mean, and all texts, when there is something to read. */
  record LoadCompanion() implements Cmd {
    @Override
    public boolean canWait() {
      return true;
    }
  }

  /** Read the text that one interview was restored from. */
  record LoadRaw(String id) implements Cmd {}

  /** Load what converts between the scripts. */
  record LoadConverter() implements Cmd {}

  /** Clean a file, or the texts in a folder, and keep what comes of it; as typed by the reader. */
  record AddFiles(String path) implements Cmd {}

  /** Add no further file when the one in hand is done. */
  record StopAdding() implements Cmd {}

  /** Take an interview out of the library. */
  record RemoveInterview(String id) implements Cmd {}

  /** Find out how a path that is being typed may go on. */
  record CompletePath(String typed) implements Cmd {}

  /** Read all reviews of a reader. */
  record LoadReviews(ReaderId reader) implements Cmd {}

  /** Keep a review; it does no harm to ask again for one that may be kept already. */
  record AppendReview(Review review) implements Cmd {}

  /** Leave the room. */
  record Quit() implements Cmd {}
}
