package org.lunheng.view;

import org.lunheng.app.Look;
import org.lunheng.app.TextInput;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Graphemes;

/** Draws a line that somebody is typing; where it is too long, the part around the caret. */
final class InputLine {
  private InputLine() {}

  /**
   * Draws the text and gives the caret's column.
   *
   * @param limit the column after the line, which has room for the caret too
   */
  static int draw(Canvas canvas, int column, int row, int limit, TextInput input, int style) {
    CellWidth width = canvas.width();
    String text = input.text();
    int room = limit - column - 1;
    int start = 0;
    while (start < input.caret() && width.of(text, start, input.caret()) > room) {
      start = Graphemes.after(text, start);
    }
    int typed = input.selected() ? Palette.looking(style, Look.CURRENT) : style;
    canvas.put(column, row, text, start, text.length(), typed, limit);
    return column + width.of(text, start, input.caret());
  }
}
