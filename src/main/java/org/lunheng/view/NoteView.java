package org.lunheng.view;

import org.lunheng.app.NoteBox;
import org.lunheng.text.Clip;

/** The note over a text, in a frame that no width table widens. */
final class NoteView {
  private static final String CORNER = "+";
  private static final String SIDE = "|";
  private static final String EDGE = "-";
  private static final String MORE = "...";
  private static final int INSET = 2;

  private NoteView() {}

  static void draw(Canvas canvas, NoteBox note) {
    canvas.fill(note.column(), note.row(), note.columns(), note.rows(), Style.PLAIN);
    drawFrame(canvas, note);
    drawTitle(canvas, note);
    int right = note.column() + note.columns();
    int room = note.rows() - NoteBox.FRAME_ROWS;
    for (int i = 0; i < Math.min(room, note.lines().size()); i++) {
      NoteBox.Line line = note.lines().get(i);
      int row = note.row() + 1 + i;
      int column = note.column() + INSET;
      canvas.put(
          column, row, Clip.toColumns(line.label(), inside(note), canvas.width()), Palette.FAINT);
      String text = line.text();
      canvas.put(column + line.start(), row, text, 0, text.length(), Style.PLAIN, right - INSET);
    }
    if (room < note.lines().size()) {
      canvas.put(
          right - INSET - MORE.length() - 1, note.row() + note.rows() - 1, MORE, Style.PLAIN);
    }
  }

  private static int inside(NoteBox note) {
    return Math.max(0, note.columns() - NoteBox.FRAME_COLUMNS);
  }

  private static void drawFrame(Canvas canvas, NoteBox note) {
    int bottom = note.row() + note.rows() - 1;
    int right = note.column() + note.columns() - 1;
    for (int column = note.column(); column <= right; column++) {
      boolean corner = column == note.column() || column == right;
      canvas.put(column, note.row(), corner ? CORNER : EDGE, Style.PLAIN);
      canvas.put(column, bottom, corner ? CORNER : EDGE, Style.PLAIN);
    }
    for (int row = note.row() + 1; row < bottom; row++) {
      canvas.put(note.column(), row, SIDE, Style.PLAIN);
      canvas.put(right, row, SIDE, Style.PLAIN);
    }
  }

  /** What it is on the left, and on the right which one if there is room. */
  private static void drawTitle(Canvas canvas, NoteBox note) {
    String title = " " + Clip.toColumns(note.title(), inside(note) - 2, canvas.width()) + " ";
    int after = canvas.put(note.column() + INSET, note.row(), title, Palette.BOLD);
    String remark = " " + note.remark() + " ";
    int start = note.column() + note.columns() - INSET - canvas.width().of(remark);
    if (start > after) {
      canvas.put(start, note.row(), remark, Style.PLAIN);
    }
  }
}
