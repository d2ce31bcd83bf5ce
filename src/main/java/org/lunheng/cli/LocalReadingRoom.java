package org.lunheng.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lunheng.app.Model;
import org.lunheng.app.Next;
import org.lunheng.app.Quiz;
import org.lunheng.document.Problem;
import org.lunheng.reader.ReaderId;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;
import org.lunheng.store.TypedPath;
import org.lunheng.terminal.CorpusWorker;
import org.lunheng.terminal.LocalRoom;
import org.lunheng.terminal.QuizWorker;
import org.lunheng.terminal.TermInfo;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.RoomView;

/** The reading room in the terminal that the program was started in. */
final class LocalReadingRoom implements ReadingRoom {
  private static final Size ANY_SIZE = new Size(80, 24);
  private static final int PATIENCE_MILLISECONDS = 2_000;

  @Override
  public int open(Session session, List<String> ids, Quiz.Wish wish) throws ProblemException {
    prepare(session, ids);
    CorpusStore store = session.store();
    CorpusWorker corpus =
        new CorpusWorker(
            store,
            session::requireOwnLibrary,
            new TypedPath(session.environment().variable("HOME")));
    TermInfo info = TermInfo.of(session.environment().variables(), session.settings().color());
    InstantSource clock = session.environment().clock();
    QuizWorker worker = new QuizWorker(session::reviews, store, session.days(), clock, corpus);
    LastReviews last = new LastReviews(session);
    Optional<Problem> problem =
        new LocalRoom(
                session.environment().variables(),
                info,
                session.settings().display().ambiguousWidth(),
                worker,
                last::keep)
            .open(size -> start(session, size, ids, wish));
    problem.ifPresent(session::report);
    if (!last.isKept()) {
      // whatever the database waits for is not waited for again
      return ExitCode.FAILED;
    }
    close(worker);
    return problem.isPresent() ? ExitCode.FAILED : ExitCode.DONE;
  }

  /** Has the classes of the first frame loaded while the terminal is being set up. */
  private static void prepare(Session session, List<String> ids) {
    Next first = start(session, ANY_SIZE, ids, Quiz.Wish.NONE);
    Thread preparing = new Thread(() -> RoomView.render(first.model()), "preparing");
    preparing.setDaemon(true);
    preparing.start();
  }

  private static Next start(Session session, Size size, List<String> ids, Quiz.Wish wish) {
    Display display = session.settings().display();
    CellWidth width = display.ambiguousWidth().atFirst();
    Next next = Model.start(size, width, session.messages(), ids, ReaderId.LOCAL, wish);
    return new Next(next.model().withAppearance(display.appearance()), next.cmds())
        .keyed(session.settings().preferences().keyboard());
  }

  /**
   * Leaves the database in good order, unless others keep it busy: then it is left as after a kill.
   */
  private static void close(QuizWorker worker) {
    Thread closing = new Thread(worker::close, "closing");
    closing.setDaemon(true);
    closing.start();
    try {
      closing.join(PATIENCE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
