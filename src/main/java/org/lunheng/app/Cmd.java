package org.lunheng.app;

import java.util.List;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.find.Findings;
import org.lunheng.corpus.find.Query;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Review;
import org.lunheng.reader.ReaderId;

/** Something to be done outside the model; what comes of it returns as a {@link Msg}. */
public sealed interface Cmd {

  /** Whether this had better wait until the screen shows what has happened so far. */
  default boolean canWait() {
    return false;
  }

  /** Whether this reads or writes what readers keep, which may take long while others do. */
  default boolean needsDatabase() {
    return false;
  }

  /**
   * Find out what the library holds.
   *
   * @param canWait whether something else is to be seen first
   */
  record LoadLibrary(boolean canWait) implements Cmd {}

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

  /** Make ready for searches, so that the first one is as fast as the others. */
  record PrepareSearch(Companion companion) implements Cmd {
    @Override
    public boolean canWait() {
      return true;
    }
  }

  /**
   * Look for something in the texts, for no longer than a reader hardly notices; the answer may
   * have to be asked on from.
   *
   * @param number the question's; one with a higher number is worth more than this one
   * @param before what was found so far
   */
  record Search(int number, Companion companion, Query query, Findings before) implements Cmd {}

  /** Read the text that one interview was restored from. */
  record LoadRaw(String id) implements Cmd {}

  /** Load what tells texts that count as the same when something is looked for. */
  record LoadLikeness() implements Cmd {}

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

  /**
   * Make the cards of a library and read what the reader has answered.
   *
   * @param unsaved reviews that are not on disk yet and count all the same
   */
  record LoadQuiz(Companion companion, ReaderId reader, List<Review> unsaved) implements Cmd {
    public LoadQuiz {
      unsaved = List.copyOf(unsaved);
    }

    @Override
    public boolean needsDatabase() {
      return true;
    }
  }

  /** Open the place of the reviews, so that the first one is kept as fast as the others. */
  record PrepareReviews() implements Cmd {
    @Override
    public boolean needsDatabase() {
      return true;
    }

    @Override
    public boolean canWait() {
      return true;
    }
  }

  /** Keep how much a reader wants to learn. */
  record KeepHabits(ReaderId reader, Habits habits) implements Cmd {
    @Override
    public boolean needsDatabase() {
      return true;
    }
  }

  /** Say when a step is done, and give it an id: {@link Msg.Stamped} comes at once. */
  record Stamp(Step step) implements Cmd {}

  /** Read what a reader has left in the interviews, when these have been shown. */
  record LoadKeepsakes(ReaderId reader) implements Cmd {
    @Override
    public boolean needsDatabase() {
      return true;
    }

    @Override
    public boolean canWait() {
      return true;
    }
  }

  /** Write what has changed of a bookmark, a highlight or a note; it does no harm to ask again. */
  record WriteKeepsake(ReaderId reader, KeepsakeChange change) implements Cmd {
    @Override
    public boolean needsDatabase() {
      return true;
    }
  }

  /** Give a text to the clipboard of the terminal, wherever that is. */
  record Copy(String text) implements Cmd {}

  /** Have a message come after a while. */
  record Remind(int milliseconds, Msg msg) implements Cmd {}

  /** Keep a review; it does no harm to ask again for one that may be kept already. */
  record AppendReview(Review review) implements Cmd {
    @Override
    public boolean needsDatabase() {
      return true;
    }
  }

  /** Read a reader's places in all interviews, when those that are open have been shown. */
  record LoadPlaces(ReaderId reader) implements Cmd {
    @Override
    public boolean needsDatabase() {
      return true;
    }

    @Override
    public boolean canWait() {
      return true;
    }
  }

  /** Find out how much is kept of a reader. */
  record LoadMyData(ReaderId reader) implements Cmd {
    @Override
    public boolean needsDatabase() {
      return true;
    }
  }

  /**
   * Read all that is kept of a reader, as lines of JSON.
   *
   * @param most how many bytes of UTF-8 it may have
   */
  record ExportMyData(ReaderId reader, int most) implements Cmd {
    @Override
    public boolean needsDatabase() {
      return true;
    }
  }

  /** Erase all that is kept of a reader, when nothing of it is seen any more. */
  record EraseMyData(ReaderId reader) implements Cmd {
    @Override
    public boolean needsDatabase() {
      return true;
    }

    @Override
    public boolean canWait() {
      return true;
    }
  }

  /** Leave the room. */
  record Quit() implements Cmd {}
}
