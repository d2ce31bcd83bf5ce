package org.lunheng.terminal;

import java.util.function.Consumer;
import org.lunheng.document.Problem;
import org.lunheng.reader.RoomState;
import org.lunheng.store.ProblemException;

/**
 * Keeps the room as it is seen, so that a program that is killed loses nothing: at once in one
 * place that is quick, and after a pause in another one that lasts. Where writing is slower than
 * the reader, the newest state is written next.
 */
public class Keeper {
  /** Keeps nothing. */
  static final Keeper NONE =
      new Keeper(RoomState.NEW, state -> {}, state -> {}) {
        @Override
        void seen(RoomState state) {
          // there is no place for it
        }

        @Override
        void ahead(RoomState state) {
          // nor for marks
        }
      };

  /** Long enough that somebody who holds a key down has the disk waited for but once a second. */
  private static final long PAUSE_MILLISECONDS = 1_000;

  /** How long a frame that says that a mark is set waits for it, at most. */
  private static final long MARK_MILLISECONDS = 300;

  /** How long a reader who leaves waits for a place that does not answer. */
  private static final long PATIENCE_MILLISECONDS = 2_000;

  /** Something that a state can be kept in. */
  @FunctionalInterface
  public interface Place {
    /** Keeps a state, or says why it cannot be kept. */
    void keep(RoomState state) throws ProblemException;
  }

  private final Newest<RoomState> quick;
  private final Newest<RoomState> lasting;
  private volatile Consumer<Problem> failures = problem -> {};
  private RoomState last;

  /**
   * @param found the state that need not be kept again
   * @param quick where each state is kept at once
   * @param lasting where it is kept a little later
   */
  public Keeper(RoomState found, Place quick, Place lasting) {
    this.last = found;
    this.quick = new Newest<>("keeper", 0, state -> keep(quick, state));
    this.lasting = new Newest<>("places", PAUSE_MILLISECONDS, state -> keep(lasting, state));
  }

  /** Has failures told, on other threads. */
  void tell(Consumer<Problem> listener) {
    failures = listener;
  }

  /** Tells the state that was found, which need not be kept again. */
  public synchronized void found(RoomState state) {
    last = state;
  }

  /** Has a state kept if it is another one than before; returns at once. */
  synchronized void seen(RoomState state) {
    if (!state.equals(last)) {
      last = state;
      quick.put(state);
      lasting.put(state);
    }
  }

  /**
   * Has a state kept that is about to be seen, if it has other marks than before: what says that a
   * mark is set is shown when that is true, unless the place does not answer for a while.
   */
  void ahead(RoomState state) {
    if (!state.memory().letters().equals(last.memory().letters())) {
      seen(state);
      quick.await(MARK_MILLISECONDS);
    }
  }

  /** Waits until the last state is kept, for a while. */
  void close() {
    quick.close(PATIENCE_MILLISECONDS);
    lasting.close(PATIENCE_MILLISECONDS);
  }

  private void keep(Place place, RoomState state) {
    try {
      place.keep(state);
    } catch (ProblemException e) {
      failures.accept(e.problem());
    } catch (RuntimeException | LinkageError e) {
      failures.accept(Problem.of("lunheng", 0, "internal", e.toString()));
    }
  }
}
