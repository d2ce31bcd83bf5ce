package org.lunheng.cli;

import java.io.IOException;
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
   * @param plain whether to read in lines even where the room could open
   * @return the exit code
   */
  static int start(Session session, ReadingRoom room, List<String> ids, boolean plain)
      throws ProblemException {
    Environment environment = session.environment();
    if (environment.terminal()) {
      return plain || environment.isDumb()
          ? PlainRoom.open(session, ids)
          : room(session, room, ids);
    }
    return (plain || ids.isEmpty()) && !environment.inputTerminal().getAsBoolean()
        ? talkOrPrint(session, ids)
        : print(session, ids);
  }

  private static int room(Session session, ReadingRoom room, List<String> ids)
      throws ProblemException {
    CorpusStore store = session.store();
    for (String id : ids) {
      store.requireInterview(id);
    }
    return room.open(session, ids, Quiz.Wish.NONE);
  }

  /** Input that holds nothing has nothing to ask for: then the texts are what is wanted. */
  private static int talkOrPrint(Session session, List<String> ids) throws ProblemException {
    OnlyExport input;
    try {
      input = OnlyExport.in(session.environment().in(), session.messages());
    } catch (IOException e) {
      // standard input may be closed
      return print(session, ids);
    }
    if (input.empty()) {
      return print(session, ids);
    }
    if (input.alone()) {
      DataExport.write(session, session.out()::println);
      return ExitCode.DONE;
    }
    return PlainRoom.open(session.reading(input.input()), ids);
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
