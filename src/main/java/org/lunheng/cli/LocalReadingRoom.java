package org.lunheng.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lunheng.app.Entrance;
import org.lunheng.app.Model;
import org.lunheng.app.Next;
import org.lunheng.app.Quiz;
import org.lunheng.document.Problem;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.ProblemException;
import org.lunheng.store.TypedPath;
import org.lunheng.terminal.CorpusWorker;
import org.lunheng.terminal.Keeper;
import org.lunheng.terminal.KeepsakeWorker;
import org.lunheng.terminal.LocalRoom;
import org.lunheng.terminal.PlaceWorker;
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
    CorpusStore store = session.store();
    LeftRoom left = LeftRoom.of(session);
    RoomState state = left.state(store);
    Entrance entrance = new Entrance(ids, ReaderId.LOCAL, wish, state, left.found().problems());
    prepare(session, entrance);
    CorpusWorker corpus =
        new CorpusWorker(
            store,
            session::requireOwnLibrary,
            new TypedPath(session.environment().variable("HOME")));
    TermInfo info = TermInfo.of(session.environment().variables(), session.settings().color());
    InstantSource clock = session.environment().clock();
    SharedReviews reviews = new SharedReviews(session);
    PlaceWorker places = new PlaceWorker(reviews, left.library(), corpus);
    QuizWorker worker = new QuizWorker(reviews, store, session.days(), clock, places);
    Keeper keeper =
        new Keeper(left.found().value(), left::keep, now -> places.keep(ReaderId.LOCAL, now));
    KeepsakeWorker keeping = new KeepsakeWorker(reviews, worker);
    LastReviews last = new LastReviews(session);
    LastKeepsakes lastKept = new LastKeepsakes(session);
    Optional<Problem> problem =
        new LocalRoom(
                session.environment().variables(),
                info,
                session.settings().display().ambiguousWidth(),
                keeping,
                keeper,
                last::keep,
                lastKept::keep)
            .open(size -> start(session, size, entrance));
    problem.ifPresent(session::report);
    if (!last.isKept() || !lastKept.isKept()) {
      // whatever the database waits for is not waited for again
      return ExitCode.FAILED;
    }
    close(reviews);
    return problem.isPresent() ? ExitCode.FAILED : ExitCode.DONE;
  }

  /** Has the classes of the first frame loaded while the terminal is being set up. */
  private static void prepare(Session session, Entrance entrance) {
    Next first = start(session, ANY_SIZE, entrance);
    Thread preparing = new Thread(() -> RoomView.render(first.model()), "preparing");
    preparing.setDaemon(true);
    preparing.start();
  }

  private static Next start(Session session, Size size, Entrance entrance) {
    Display display = session.settings().display();
    CellWidth width = display.ambiguousWidth().atFirst();
    Next next = Model.start(size, width, session.messages(), entrance);
    return new Next(next.model().withAppearance(display.appearance()), next.cmds())
        .keyed(session.settings().preferences().keyboard());
  }

  /**
   * Leaves the database in good order, unless others keep it busy: then it is left as after a kill.
   */
  private static void close(SharedReviews reviews) {
    Thread closing = new Thread(reviews::close, "closing");
    closing.setDaemon(true);
    closing.start();
    try {
      closing.join(PATIENCE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
