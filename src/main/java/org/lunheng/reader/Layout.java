package org.lunheng.reader;

import java.util.List;
import org.lunheng.document.ScriptChoice;

/**
 * The panes side by side, as they are found again.
 *
 * @param seats from left to right
 * @param active the number of the one that keys act on, counted from 0
 * @param maximised whether that one has the screen to itself
 * @param following the name of what the others do when it moves
 * @param topic the id of the topic that they are at, or null
 */
public record Layout(
    List<Seat> seats, int active, boolean maximised, String following, String topic) {
  /** No pane open. */
  public static final Layout EMPTY = new Layout(List.of(), 0, false, "NONE", null);

  /**
   * One pane.
   *
   * @param position the interview, and what stands on top
   * @param script the characters it is wanted in
   * @param raw whether its raw text is shown
   * @param weight how wide its place is in proportion to the others, from 1
   * @param height how high its place is in proportion to those above and below, from 1
   */
  public record Seat(Position position, ScriptChoice script, boolean raw, int weight, int height) {}

  public Layout {
    seats = List.copyOf(seats);
  }
}
