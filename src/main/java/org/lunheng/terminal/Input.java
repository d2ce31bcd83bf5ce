package org.lunheng.terminal;

import org.lunheng.app.Key;
import org.lunheng.view.Pointer;

/** Something done with a keyboard or a mouse. */
sealed interface Input {

  /** A key was pressed. */
  record Pressed(Key key) implements Input {}

  /** The mouse did something. */
  record Pointed(Pointer pointer) implements Input {}
}
