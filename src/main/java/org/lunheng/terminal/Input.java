package org.lunheng.terminal;

import org.lunheng.app.Key;
import org.lunheng.view.Pointer;

/** Something done with a keyboard or a mouse, or said by the terminal itself. */
sealed interface Input {

  /** A key was pressed. */
  record Pressed(Key key) implements Input {}

  /** The mouse did something. */
  record Pointed(Pointer pointer) implements Input {}

  /** A text was pasted; as it came, with its line ends. */
  record Pasted(String text) implements Input {}

  /** The terminal answered. */
  record Told(Report report) implements Input {}
}
