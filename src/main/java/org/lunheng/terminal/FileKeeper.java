package org.lunheng.terminal;

import java.util.SortedMap;
import java.util.function.Consumer;
import org.lunheng.app.Msg;
import org.lunheng.document.Problem;
import org.lunheng.reader.Position;
import org.lunheng.reader.RoomState;
import org.lunheng.store.ProblemException;

/**
 * Keeps the room as it is seen: at once in one place that is quick, and after a pause in another
 * one that lasts. Where writing is slower than the reader, the newest state is written next, so
 * that a program that is killed loses only what was first seen while a state was being written,
 * well under a millisecond for a small file; no mark is lost, since what says that it is set waits
 * for it.
 */
public final class FileKeeper implements Keeper {
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
  private final Place lastingPlace;
  private volatile Consumer<Problem> failures = problem -> {};
  private volatile RoomState last;
  private boolean tried;

  /** Why the quick place did not keep the state before, or null if it did. */
  private volatile Problem trouble;

  /** The marks that the quick place was to keep last. */
  private volatile SortedMap<Character, Position> letters;

  /**
   * @param found the state that is kept already
   * @param quick where each state is kept at once
   * @param lasting where it is kept a little later
   */
  public FileKeeper(RoomState found, Place quick, Place lasting) {
    this.last = found;
    this.letters = found.memory().letters();
    this.lastingPlace = lasting;
    this.quick = new Newest<>("keeper", 0, state -> keepAtOnce(quick, state));
    this.lasting = new Newest<>("places", PAUSE_MILLISECONDS, this::keepLater);
  }

  @Override
  public void tell(Consumer<Problem> listener) {
    failures = listener;
  }

  /** Tells the state that was found, which is kept already. */
  public synchronized void found(RoomState state) {
    last = state;
    letters = state.memory().letters();
  }

  /**
   * {@inheritDoc}
   *
   * <p>The first one is kept in any case, so that a reader who comes in hears at once that it
   * cannot be.
   */
  @Override
  public synchronized void seen(RoomState state) {
    boolean other = !state.equals(last);
    if (other || !tried) {
      tried = true;
      quick.put(state);
    }
    if (other) {
      last = state;
      lasting.put(state);
    }
  }

  @Override
  public boolean lacks(SortedMap<Character, Position> letters) {
    return !letters.equals(last.memory().letters());
  }

  /**
   * {@inheritDoc}
   *
   * <p>What says that a mark is set is shown when that is true, unless the place does not answer
   * for a while.
   */
  @Override
  public void ahead(RoomState state) {
    if (lacks(state.memory().letters())) {
      seen(state);
      quick.await(MARK_MILLISECONDS);
    }
  }

  /** Waits until all that was seen has been written, for a while. */
  public void settle() {
    quick.await(PATIENCE_MILLISECONDS);
    lasting.await(PATIENCE_MILLISECONDS);
  }

  @Override
  public void close() {
    quick.close(PATIENCE_MILLISECONDS);
    lasting.close(PATIENCE_MILLISECONDS);
  }

  /** Where the quick place fails, a new mark does not wait for the pause of the lasting one. */
  private void keepAtOnce(Place place, RoomState state) {
    boolean first = trouble == null;
    boolean marked = !state.memory().letters().equals(letters);
    letters = state.memory().letters();
    trouble = problem(place, state);
    if (trouble != null && (first || marked)) {
      Problem both = problem(lastingPlace, state);
      failures.accept(both == null ? trouble : nowhere(trouble, both));
    }
  }

  private void keepLater(RoomState state) {
    Problem problem = problem(lastingPlace, state);
    Problem quicker = trouble;
    if (problem != null) {
      failures.accept(quicker == null ? problem : nowhere(quicker, problem));
    }
  }

  private static Problem nowhere(Problem quick, Problem lasting) {
    return Problem.of(quick.file(), 0, Msg.PlacesUnkept.NOWHERE, lasting.file());
  }

  /** Keeps a state; gives why that cannot be done, or null. */
  private static Problem problem(Place place, RoomState state) {
    try {
      place.keep(state);
      return null;
    } catch (ProblemException e) {
      return e.problem();
    } catch (RuntimeException | LinkageError e) {
      return Problem.of("lunheng", 0, "internal", e.toString());
    }
  }
}
