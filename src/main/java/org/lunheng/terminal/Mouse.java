package org.lunheng.terminal;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lunheng.view.Pointer;

/** Tells clicks, second clicks and drags from what happens to the button of a mouse. */
final class Mouse {
  /** Clicks at one place count as two in one go when no more time is between them. */
  private static final long TWICE_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(400);

  /** Where the button was pressed, or null when it is not held. */
  private Pointer pressed;

  private boolean dragged;

  /** The last click, or null when a second one would not count. */
  private Pointer clicked;

  private long clickedAt;

  /**
   * What comes of the button; empty if nothing yet.
   *
   * @param now the time in nanoseconds, from any moment on
   */
  Optional<Input> happened(Input.Button button, long now) {
    Pointer here = new Pointer(Pointer.Action.CLICK, button.column(), button.row());
    return switch (button.change()) {
      case DOWN -> {
        pressed = here;
        dragged = false;
        yield Optional.empty();
      }
      case MOVED -> moved(here);
      case UP -> released(now);
    };
  }

  private Optional<Input> moved(Pointer here) {
    if (pressed == null || here.equals(pressed) && !dragged) {
      return Optional.empty();
    }
    boolean begins = !dragged;
    dragged = true;
    return Optional.of(new Input.Dragged(pressed, here, begins));
  }

  private Optional<Input> released(long now) {
    Pointer click = dragged ? null : pressed;
    boolean twice = click != null && click.equals(clicked) && now - clickedAt <= TWICE_NANOSECONDS;
    clicked = twice ? null : click;
    clickedAt = now;
    pressed = null;
    if (click == null) {
      return Optional.empty();
    }
    Pointer.Action action = twice ? Pointer.Action.DOUBLE_CLICK : Pointer.Action.CLICK;
    return Optional.of(new Input.Pointed(new Pointer(action, click.column(), click.row())));
  }
}
