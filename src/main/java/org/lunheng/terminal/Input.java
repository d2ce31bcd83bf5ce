package org.lunheng.terminal;

import org.lunheng.app.Key;
import org.lunheng.view.Pointer;

/** Something done with a keyboard or a mouse, or said by the terminal itself. */
sealed interface Input {

  /** A key was pressed. */
  record Pressed(Key key) implements Input {}

  /**
   * The left button of the mouse.
   *
   * @param column where the mouse is, counted from 0
   * @param row likewise
   */
  record Button(Change change, int column, int row) implements Input {
    /** What happens to it. */
    enum Change {
      DOWN,
      MOVED,
      UP
    }
  }

  /**
   * The mouse is moved with its button held.
   *
   * @param start where the button was pressed
   * @param now where the mouse is
   * @param begins whether it was not moved before
   */
  record Dragged(Pointer start, Pointer now, boolean begins) implements Input {}

  /** The mouse did something. */
  record Pointed(Pointer pointer) implements Input {}

  /** A text was pasted; as it came, with its line ends. */
  record Pasted(String text) implements Input {}

  /** The terminal answered. */
  record Told(Report report) implements Input {}
}
