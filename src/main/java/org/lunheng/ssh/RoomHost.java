package org.lunheng.ssh;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.lunheng.app.Cmd;
import org.lunheng.app.Msg;
import org.lunheng.document.Problem;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.OwnLibrary;
import org.lunheng.store.ProblemException;
import org.lunheng.store.Readers;
import org.lunheng.store.TypedPath;
import org.lunheng.terminal.ColorChoice;
import org.lunheng.terminal.CorpusWorker;
import org.lunheng.terminal.DataWorker;
import org.lunheng.terminal.Keeper;
import org.lunheng.terminal.KeepsakeWorker;
import org.lunheng.terminal.PlaceWorker;
import org.lunheng.terminal.QuizWorker;
import org.lunheng.terminal.SearchWorker;
import org.lunheng.terminal.TermInfo;
import org.lunheng.terminal.TextIndex;
import org.lunheng.terminal.Worker;

/** Receives all readers of a host: one room for each, and what all rooms share. */
public final class RoomHost implements Doors, AutoCloseable {
  /** Readers of a host share the library of the host. */
  private static final String LIBRARY = "";

  /** How long last turns may take when the host stops, in nanoseconds. */
  private static final long LAST_TURNS = TimeUnit.SECONDS.toNanos(2);

  /** Who has answered nothing. */
  private static final ReaderId NOBODY = new ReaderId("nobody");

  private final Premises premises;
  private final Watch watch;
  private final Pools pools = Pools.open();
  private final TextIndex index = new TextIndex();
  private final RoomKeeping keeping;
  private final Leftovers leftovers;
  private final QuizWorker quiz;
  private final QuizWorker guestQuiz;
  private final LineTalks talks = new LineTalks();
  private final Set<RoomStay> rooms = ConcurrentHashMap.newKeySet();

  /** A host that lets nobody in before it is told to. */
  public RoomHost(Premises premises, Watch watch) {
    this.premises = premises;
    this.watch = watch;
    this.keeping = new RoomKeeping(premises.readers()::keepRooms, pools.database(), pools::later);
    this.leftovers = new Leftovers(premises.readers(), watch, pools.database(), pools::later);
    CorpusWorker corpus =
        new CorpusWorker(premises.corpus(), index, RoomHost::noLibrary, new TypedPath(""));
    Worker texts = new SharedMarks(corpus);
    this.quiz = quiz(premises.readers(), texts);
    this.guestQuiz = quiz(premises.guests(), texts);
  }

  /** Reads what every reader needs, so that the first one waits no longer than the others. */
  public void prepare() {
    Worker worker = worker(false);
    try {
      worker.perform(new Cmd.LoadLibrary(false));
      worker.perform(new Cmd.LoadConverter());
      for (Msg msg : worker.perform(new Cmd.LoadCompanion())) {
        if (msg instanceof Msg.CompanionLoaded loaded) {
          worker.perform(new Cmd.PrepareSearch(loaded.companion()));
          worker.perform(new Cmd.LoadQuiz(loaded.companion(), NOBODY, List.of()));
          worker(true).perform(new Cmd.LoadQuiz(loaded.companion(), NOBODY, List.of()));
        }
      }
    } catch (Exception e) {
      watch.failed("library", e);
    }
  }

  @Override
  public Stay enter(Visitor visitor, Wire wire) {
    if (!wire.terminal()) {
      LineRoom.Unsaved unsaved =
          (reviews, changes) -> leftovers.take(visitor.reader(), reviews, changes);
      return talks.begin(premises, visitor, wire, watch, visitor.guest() ? null : unsaved);
    }
    TermInfo info = TermInfo.of(visitor.variables(), ColorChoice.AUTO);
    RoomStay stay = new RoomStay(this, visitor, wire, info);
    rooms.add(stay);
    stay.open();
    return stay;
  }

  Premises premises() {
    return premises;
  }

  Watch watch() {
    return watch;
  }

  Pools pools() {
    return pools;
  }

  /** Does what one visitor's room asks for. */
  Worker worker(boolean guest) {
    Readers readers = guest ? premises.guests() : premises.readers();
    Worker search = new SearchWorker(index, guest ? guestQuiz : quiz);
    Worker places = new PlaceWorker(readers::reviews, LIBRARY, search);
    Worker keepsakes = new KeepsakeWorker(readers::reviews, places);
    return watched(
        new DataWorker(() -> new DataWorker.Stored(readers), keeping::keepNow, keepsakes));
  }

  /** The same for a room; what is erased in one room of a reader is gone in all others. */
  Worker worker(RoomStay stay, Visitor visitor) {
    Worker worker = worker(visitor.guest());
    return cmd -> {
      List<Msg> answers = worker.perform(cmd);
      if (cmd instanceof Cmd.EraseMyData) {
        keeping.forget(visitor.reader());
        rooms.stream()
            .filter(other -> other != stay && other.isOf(visitor.reader()))
            .forEach(other -> answers.forEach(other::tell));
      }
      return answers;
    };
  }

  /** Has the watch told what comes of what is asked for. */
  private Worker watched(Worker worker) {
    return cmd -> {
      try {
        List<Msg> answers = worker.perform(cmd);
        if (cmd instanceof Cmd.AppendReview) {
          watch.stored();
        }
        return answers;
      } catch (ProblemException e) {
        // readers are not told of disks and databases
        watch.failed(cmd.needsDatabase() ? "store" : "library", e);
        throw e;
      }
    };
  }

  private QuizWorker quiz(Readers readers, Worker texts) {
    return new QuizWorker(
        readers::reviews, premises.corpus(), premises::days, premises.clock(), texts);
  }

  /** The room as the visitor left it. */
  RoomState found(Visitor visitor) throws ProblemException {
    if (visitor.guest()) {
      return RoomState.NEW;
    }
    RoomState unkept = keeping.unkept(visitor.reader());
    return unkept != null
        ? unkept
        : premises.readers().room(visitor.reader()).orElse(RoomState.NEW);
  }

  Keeper keeper(Visitor visitor, RoomState found) {
    return visitor.guest() ? Keeper.NONE : keeping.keeper(visitor.reader(), found);
  }

  /** A room has been left; what was not saved in it is saved when that can be done. */
  void left(RoomStay stay, Visitor visitor, RoomStay.Unsaved unsaved) {
    rooms.remove(stay);
    ReaderId reader = visitor.reader();
    if (visitor.guest()) {
      soon(() -> forget(reader));
    } else {
      leftovers.take(reader, unsaved.reviews(), unsaved.keepsakes());
      soon(keeping::keepNow);
    }
  }

  /** Has something done where there may be waiting; a host that stops does it by itself. */
  private void soon(Runnable work) {
    try {
      pools.database().execute(work);
    } catch (RejectedExecutionException e) {
      // it is being done
    }
  }

  private void forget(ReaderId guest) {
    try {
      premises.guests().erase(guest);
    } catch (ProblemException e) {
      watch.failed("guest", e);
    }
  }

  /** Keeps what is not kept yet, when all readers are gone, and lets go of the threads. */
  @Override
  public void close() {
    talks.close();
    awaitLeft();
    pools.close();
    keeping.keepNow();
    int lost = leftovers.saveNow();
    if (lost > 0) {
      watch.failed("stopped with " + lost + " answers or notes not saved", null);
    }
  }

  /** Rooms whose clients have just gone have a last turn to take. */
  private void awaitLeft() {
    long limit = System.nanoTime() + LAST_TURNS;
    try {
      while (!rooms.isEmpty() && System.nanoTime() - limit < 0) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static OwnLibrary noLibrary() throws ProblemException {
    throw new ProblemException(Problem.of("lunheng", 0, "library-fixed"));
  }
}
