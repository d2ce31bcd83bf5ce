package org.lunheng.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Layout;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Reached;
import org.lunheng.reader.RoomState;
import org.lunheng.store.Loaded;
import org.lunheng.store.PlaceStore;
import org.lunheng.store.ProblemException;

/**
 * Keeps where the reader is in the plain room, in the same places as the room does. Where nobody
 * sits at a terminal only marks are kept: a script that is run again finds the room as it was.
 */
final class PlainPlaces {
  /** No step is kept sooner after the last one where many readers share a place. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Session session;
  private final LeftRoom left;
  private final SharedReviews place;
  private final boolean staying;
  private final boolean named;
  private RoomState found;
  private final Set<Problem> told = new HashSet<>();
  private PlaceStore store;
  private Memory known = Memory.NONE;

  /** As it is, whether or not that is kept. */
  private RoomState last;

  /** As it is kept, as far as that is known. */
  private RoomState kept;

  private Instant keptAt = Instant.MIN;

  private PlainPlaces(Session session, SharedReviews place, boolean named) throws ProblemException {
    this.session = session;
    this.place = place;
    this.left = session.household().left(session);
    this.staying = session.environment().terminal() || session.household().staysThroughPipes();
    this.named = named;
    Loaded<RoomState> file = left.read();
    file.problems().forEach(session::report);
    RoomState room = LeftRoom.still(file.value(), session.store());
    // a script need not wait for the database if the file knows the marks
    boolean enough = left.isWhole() || !staying && !room.equals(RoomState.NEW);
    Memory memory = enough ? room.memory() : room.memory().over(stored());
    this.found = new RoomState(room.layout(), memory);
    this.last = found;
    this.kept = found;
  }

  /**
   * The places as they were left.
   *
   * @param named whether the texts to be read were named, so that those of the last time stay
   */
  static PlainPlaces of(Session session, SharedReviews place, boolean named)
      throws ProblemException {
    return new PlainPlaces(session, place, named);
  }

  /**
   * Erases all of it that is not among the reader's belongings, and forgets those.
   *
   * @throws ProblemException if it is not certain that it is gone
   */
  void erase() throws ProblemException {
    left.erase();
    store = null;
    known = Memory.NONE;
    found = RoomState.NEW;
    last = RoomState.NEW;
    kept = RoomState.NEW;
  }

  private Memory stored() {
    try {
      store();
      return known;
    } catch (ProblemException e) {
      if (staying) {
        tell(e.problem());
      }
      return Memory.NONE;
    }
  }

  private PlaceStore store() throws ProblemException {
    if (store == null) {
      store = place.belongings().places(left.library());
      known = store.memory(session.reader());
    }
    return store;
  }

  /** What the reader remembers, the place that was left last at the end. */
  Memory memory() {
    if (!staying) {
      return new Memory(Memory.NONE.reached(), found.memory().letters(), Memory.NONE.trail());
    }
    Layout layout = found.layout();
    if (layout.seats().isEmpty()) {
      return found.memory();
    }
    Position active = layout.seats().get(layout.active()).position();
    Reached known = found.memory().reached().get(active.interview());
    return found.memory().with(new Reached(active, known == null ? 0 : known.percent()));
  }

  /** The characters that were read last. */
  ScriptChoice script() {
    Layout layout = found.layout();
    return !staying || layout.seats().isEmpty()
        ? ScriptChoice.SOURCE
        : layout.seats().get(layout.active()).script();
  }

  /**
   * Keeps a state if it is another one than before; tells once why it cannot be kept. Where many
   * readers share a place, a step is kept once in a while, but a mark at once.
   */
  void keep(PlainShelf shelf, PlainState state) {
    RoomState now =
        staying
            ? new RoomState(layout(shelf, state), state.memory())
            : new RoomState(found.layout(), lettered(state.memory()));
    if (now.equals(last)) {
      return;
    }
    last = now;
    boolean marked = !now.memory().letters().equals(kept.memory().letters());
    Instant time = session.environment().clock().instant();
    if (!left.isWhole() || marked || time.isAfter(keptAt.plus(PAUSE))) {
      keptAt = time;
      keep(now);
    }
  }

  /** Keeps what is not kept yet. */
  void finish() {
    if (!last.equals(kept)) {
      keep(last);
    }
  }

  private void keep(RoomState now) {
    boolean there = tryTo(() -> left.keep(now));
    if (!left.isWhole()) {
      there &= tryTo(() -> store().keep(session.reader(), now.memory()));
    }
    kept = there ? now : kept;
  }

  private Memory lettered(Memory memory) {
    Memory old = found.memory();
    return new Memory(old.reached(), memory.letters(), old.trail());
  }

  /** Something that may fail. */
  private interface Attempt {
    void run() throws ProblemException;
  }

  private boolean tryTo(Attempt attempt) {
    try {
      attempt.run();
      return true;
    } catch (ProblemException e) {
      tell(e.problem());
      return false;
    }
  }

  private void tell(Problem problem) {
    if (told.isEmpty()) {
      boolean again = session.household().isHosted();
      String key = again ? "cli.plain.places-unkept-now" : "cli.plain.places-unkept";
      session.print(session.messages().get(key));
    }
    if (told.add(problem)) {
      session.out().flush();
      session.report(problem);
      session.environment().err().flush();
    }
  }

  /** The panes of the room, the active one at what is read here. */
  private Layout layout(PlainShelf shelf, PlainState state) {
    Layout old = last.layout();
    if (named || !state.hasText()) {
      return old;
    }
    List<Layout.Seat> seats = new ArrayList<>(old.seats());
    int seat = seat(old, state.interview());
    Layout.Seat before = seat < seats.size() ? seats.get(seat) : null;
    boolean same = before != null && before.position().interview().equals(state.interview());
    Position position = new PlainTrail(shelf).position(state);
    int weight = before == null ? 1 : before.weight();
    int height = before == null ? 1 : before.height();
    boolean raw = same && before.raw();
    Layout.Seat here = new Layout.Seat(position, state.script(), raw, weight, height);
    if (before == null) {
      seats.add(here);
    } else {
      seats.set(seat, here);
    }
    return new Layout(seats, seat, old.maximised(), old.following(), old.topic());
  }

  /** The pane that has the text, the active one before others; else the active one. */
  private static int seat(Layout layout, String interview) {
    for (int i = 0; i < layout.seats().size(); i++) {
      int seat = (layout.active() + i) % layout.seats().size();
      if (layout.seats().get(seat).position().interview().equals(interview)) {
        return seat;
      }
    }
    return layout.seats().isEmpty() ? 0 : layout.active();
  }
}
