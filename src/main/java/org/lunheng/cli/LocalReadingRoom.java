package org.lunheng.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.lunheng.app.Entrance;
import org.lunheng.app.Model;
import org.lunheng.app.Next;
import org.lunheng.app.Quiz;
import org.lunheng.document.Problem;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.CorpusStore;
import org.lunheng.store.FrameFile;
import org.lunheng.store.Loaded;
import org.lunheng.store.ProblemException;
import org.lunheng.store.TypedPath;
import org.lunheng.terminal.CorpusWorker;
import org.lunheng.terminal.DataWorker;
import org.lunheng.terminal.FileKeeper;
import org.lunheng.terminal.HeadStart;
import org.lunheng.terminal.KeepsakeWorker;
import org.lunheng.terminal.LocalRoom;
import org.lunheng.terminal.OpenTerminal;
import org.lunheng.terminal.PlaceWorker;
import org.lunheng.terminal.QuizWorker;
import org.lunheng.terminal.SearchWorker;
import org.lunheng.terminal.TermInfo;
import org.lunheng.terminal.TextIndex;
import org.lunheng.terminal.Worker;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.RoomView;

/** The reading room in the terminal that the program was started in. */
final class LocalReadingRoom implements ReadingRoom {
  private static final Size ANY_SIZE = new Size(80, 24);
  private static final List<String> ANY = List.of("");
  private static final int PATIENCE_MILLISECONDS = 2_000;

  /** The terminal, if it is open before the room is; else null. */
  private OpenTerminal opened;

  @Override
  public void show(Environment environment) {
    opened = LastFrame.show(environment);
  }

  @Override
  public void giveBack() {
    if (opened != null) {
      opened.tty().close();
    }
  }

  @Override
  public int open(Session session, List<String> ids, Quiz.Wish wish) throws ProblemException {
    LeftRoom left = LeftRoom.of(session);
    CorpusStore store = session.store();
    HeadStart corpus = new HeadStart(corpusWorker(session, store));
    FutureTask<Entrance> entering = new FutureTask<>(() -> enter(session, left, store, ids, wish));
    inBackground(() -> read(entering, corpus));
    inBackground(() -> RoomView.render(start(session, ANY_SIZE, Entrance.to(ANY)).model()));
    TermInfo info = TermInfo.of(session.environment().variables(), session.settings().color());
    InstantSource clock = session.environment().clock();
    SharedReviews reviews = new SharedReviews(session);
    PlaceWorker places = new PlaceWorker(reviews, left.library(), corpus);
    QuizWorker worker = new QuizWorker(reviews, store, session::days, clock, places);
    FileKeeper keeper =
        new FileKeeper(RoomState.NEW, left::keep, now -> places.keep(ReaderId.LOCAL, now));
    KeepsakeWorker keeping = new KeepsakeWorker(reviews, worker);
    DataWorker data = new DataWorker(() -> stored(reviews), keeper::settle, keeping);
    LastReviews last = new LastReviews(session);
    LastKeepsakes lastKept = new LastKeepsakes(session);
    Optional<Problem> problem =
        new LocalRoom(
                session.environment().variables(),
                info,
                session.settings().display().ambiguousWidth(),
                data,
                keeper,
                last::keep,
                lastKept::keep,
                (size, frame) -> keep(session, size, frame))
            .open(opened, size -> start(session, size, entered(entering, keeper)));
    problem.ifPresent(session::report);
    if (!last.isKept() || !lastKept.isKept()) {
      // whatever the database waits for is not waited for again
      return ExitCode.FAILED;
    }
    close(reviews);
    return problem.isPresent() ? ExitCode.FAILED : ExitCode.DONE;
  }

  /** A frame is kept for those alone who come back without any option. */
  private static void keep(Session session, Size size, FrameFile.Content frame) {
    Settings settings = session.settings();
    Environment environment = session.environment();
    if (settings.equals(Settings.of(environment.variables(), settings.preferences()))) {
      LastFrame.keep(environment, size, frame);
    }
  }

  private static Worker corpusWorker(Session session, CorpusStore store) {
    TypedPath paths = new TypedPath(session.environment().variable("HOME"));
    TextIndex index = new TextIndex();
    Household household = session.household();
    return new SearchWorker(
        index, new CorpusWorker(store, index, household::requireOwnLibrary, paths));
  }

  private static Entrance enter(
      Session session, LeftRoom left, CorpusStore store, List<String> ids, Quiz.Wish wish) {
    Loaded<RoomState> found = left.read();
    RoomState state = LeftRoom.still(found.value(), store);
    return new Entrance(ids, ReaderId.LOCAL, wish, state, found.problems());
  }

  /** Reads how the room was left, and then what is open in it. */
  private static void read(FutureTask<Entrance> entering, HeadStart corpus) {
    entering.run();
    corpus.read(result(entering).interviews());
  }

  private static DataWorker.Data stored(SharedReviews reviews) throws ProblemException {
    return new DataWorker.Stored(reviews.belongings().readers());
  }

  private static Entrance entered(FutureTask<Entrance> entering, FileKeeper keeper) {
    Entrance entrance = result(entering);
    keeper.found(entrance.left());
    return entrance;
  }

  private static <T> T result(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Has something done while the terminal is being set up. */
  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "preparing");
    thread.setDaemon(true);
    thread.start();
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
