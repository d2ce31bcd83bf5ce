package org.lunheng.view;

/**
 * Something done with a mouse.
 *
 * @param column where, counted from 0 on the left
 * @param row where, counted from 0 at the top
 */
public record Pointer(Action action, int column, int row) {

  /** What is done. */
  public enum Action {
    CLICK,
    DOUBLE_CLICK,
    WHEEL_UP,
    WHEEL_DOWN
  }
}
