package org.lunheng.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.view.Pointer;

/**
 * Reports of the mouse as xterm's mode 1006 sends them: {@code ESC [ < button ; column ; row M}, or
 * {@code m} when the button is let go; columns and rows are counted from 1 (xterm's control
 * sequences, "Mouse Tracking").
 */
final class MouseReport {
  private static final Pattern SHAPE = Pattern.compile("(\\d{1,3});(\\d{1,4});(\\d{1,4})([Mm])");
  private static final int PREFIX_LENGTH = 3;
  private static final int LEFT_BUTTON = 0;
  private static final int LEFT_BUTTON_MOVED = 32;
  private static final int WHEEL_UP = 64;
  private static final int WHEEL_DOWN = 65;

  private MouseReport() {}

  /**
   * What a complete report tells; null if it is nothing that the room knows: other buttons, buttons
   * with Shift, Alt or Ctrl held.
   */
  static KeyStroke stroke(List<Character> sequence) {
    StringBuilder rest = new StringBuilder();
    sequence.subList(PREFIX_LENGTH, sequence.size()).forEach(rest::append);
    Matcher matcher = SHAPE.matcher(rest);
    if (!matcher.matches()) {
      return null;
    }
    int button = Integer.parseInt(matcher.group(1));
    MouseActionType type = matcher.group(4).equals("m") ? released(button) : type(button);
    int column = Integer.parseInt(matcher.group(2)) - 1;
    int row = Integer.parseInt(matcher.group(3)) - 1;
    boolean known = type != null && column >= 0 && row >= 0;
    return known ? new MouseAction(type, button, new TerminalPosition(column, row)) : null;
  }

  private static MouseActionType released(int button) {
    return button == LEFT_BUTTON ? MouseActionType.CLICK_RELEASE : null;
  }

  private static MouseActionType type(int button) {
    return switch (button) {
      case LEFT_BUTTON -> MouseActionType.CLICK_DOWN;
      case LEFT_BUTTON_MOVED -> MouseActionType.DRAG;
      case WHEEL_UP -> MouseActionType.SCROLL_UP;
      case WHEEL_DOWN -> MouseActionType.SCROLL_DOWN;
      default -> null;
    };
  }

  /** What a stroke made here tells; empty for any other one. */
  static Optional<Input> input(KeyStroke stroke) {
    if (!(stroke instanceof MouseAction action)) {
      return Optional.empty();
    }
    int column = action.getPosition().getColumn();
    int row = action.getPosition().getRow();
    return Optional.of(
        switch (action.getActionType()) {
          case SCROLL_UP -> wheel(Pointer.Action.WHEEL_UP, column, row);
          case SCROLL_DOWN -> wheel(Pointer.Action.WHEEL_DOWN, column, row);
          case CLICK_RELEASE -> new Input.Button(Input.Button.Change.UP, column, row);
          case DRAG -> new Input.Button(Input.Button.Change.MOVED, column, row);
          default -> new Input.Button(Input.Button.Change.DOWN, column, row);
        });
  }

  private static Input wheel(Pointer.Action action, int column, int row) {
    return new Input.Pointed(new Pointer(action, column, row));
  }
}
