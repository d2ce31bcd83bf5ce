package org.lunheng.cli;

import java.util.List;
import org.lunheng.app.Quiz;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.corpus.Library;
import org.lunheng.document.Interview;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;

/** Begins to read: in the room, or where that cannot be, by printing what there is to read. */
final class Reading {
  private Reading() {}

  /**
   * Opens interviews.
   *
   * @param ids the interviews; none for the whole library
   * @param plain whether to print them even where the room could open
   * @return the exit code
   */
  static int start(Session session, ReadingRoom room, List<String> ids, boolean plain)
      throws ProblemException {
    if (plain || !session.environment().hasRoom()) {
      return print(session, ids);
    }
    CorpusStore store = session.store();
    for (String id : ids) {
      store.requireInterview(id);
    }
    return room.open(session, ids, Quiz.Wish.NONE);
  }

  private static int print(Session session, List<String> ids) throws ProblemException {
    CorpusStore store = session.store();
    PlainText text = new PlainText(session.messages(), session.columns());
    boolean failed = false;
    boolean first = true;
    for (String id : ids.isEmpty() ? allOf(store, session) : ids) {
      try {
        Interview interview = store.interview(id);
        session.print(first ? List.of() : List.of("", ""));
        session.print(text.lines(interview));
        first = false;
      } catch (ProblemException e) {
        session.report(e.problem());
        failed = true;
      }
    }
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }

  private static List<String> allOf(CorpusStore store, Session session) throws ProblemException {
    Loaded<Library> library = store.library();
    library.problems().forEach(session::report);
    return library.value().interviews().stream().map(InterviewSummary::id).toList();
  }
}
