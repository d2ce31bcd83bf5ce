package org.lunheng.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a reader was before each jump, the oldest place first, as vi keeps it: a place stands there
 * once, and a new jump is added at the end however far back the reader has gone.
 *
 * @param places at most {@link #MOST}
 * @param at the place the reader has gone back to; their number for somebody who has not gone back
 * @param before where the reader was before the last jump of any kind, or null
 */
public record Trail(List<Position> places, int at, Position before) {
  /** How many places are remembered. */
  public static final int MOST = 50;

  /** No jump so far. */
  public static final Trail NONE = new Trail(List.of(), 0, null);

  public Trail {
    places = List.copyOf(places);
    if (at < 0 || at > places.size()) {
      throw new IllegalArgumentException("No place " + at + " of " + places.size());
    }
  }

  /** The trail of a reader who comes back to the room: at its end. */
  public static Trail of(List<Position> places, Position before) {
    List<Position> last = places.subList(Math.max(0, places.size() - MOST), places.size());
    return new Trail(last, last.size(), before);
  }

  /** The trail after a jump from a place. */
  public Trail jumped(Position from) {
    return of(with(from), from);
  }

  /** Whether there is a place before; the reader being at {@code here}. */
  public boolean hasBack(Position here) {
    return back(here) != this;
  }

  /**
   * The trail one place back, which {@link #place} then names; unchanged if there is none. Who goes
   * back from the end finds the way here again.
   */
  public Trail back(Position here) {
    List<Position> all = at == places.size() ? with(here) : places;
    int to = at == places.size() ? all.size() - 2 : at - 1;
    return to < 0 ? this : new Trail(all, to, here);
  }

  /** Whether the reader has gone back and can go forward. */
  public boolean hasForward() {
    return at + 1 < places.size();
  }

  /** The trail one place forward; unchanged if there is none. */
  public Trail forward(Position here) {
    return hasForward() ? new Trail(places, at + 1, here) : this;
  }

  /** Where the reader has gone back or forward to; there must be such a place. */
  public Position place() {
    return places.get(at);
  }

  private List<Position> with(Position last) {
    List<Position> all = new ArrayList<>(places);
    all.remove(last);
    all.add(last);
    return all.subList(Math.max(0, all.size() - MOST), all.size());
  }
}
