package org.lunheng.reader;

import java.util.List;
import org.lunheng.document.ScriptChoice;

/**
 * The panes side by side, as they are found again.
 *
 * @param seats from left to right
 * @param active the number of the one that keys act on, counted from 0
 * @param following the name of what the others do when it moves
 * @param topic the id of the topic that they are at, or null
 */
public record Layout(List<Seat> seats, int active, String following, String topic) {
  /** No pane open. */
  public static final Layout EMPTY = new Layout(List.of(), 0, "NONE", null);

  /**
   * One pane.
   *
   * @param position the interview, and what stands on top
   * @param script the characters it is wanted in
   */
  public record Seat(Position position, ScriptChoice script) {}

  public Layout {
    seats = List.copyOf(seats);
  }
}
