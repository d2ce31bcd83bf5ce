package org.lunheng.view;

/**
 * A finished picture of the screen.
 *
 * @param canvas the cells
 * @param caretColumn where the terminal's cursor stands, or -1 to hide it
 * @param caretRow the cursor's row; without meaning when it is hidden
 */
public record Frame(Canvas canvas, int caretColumn, int caretRow) {

  /** A picture without a cursor. */
  public static Frame of(Canvas canvas) {
    return new Frame(canvas, -1, -1);
  }
}
