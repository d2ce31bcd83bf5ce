package org.lunheng.view;

import org.lunheng.app.Model;
import org.lunheng.app.NoteBox;
import org.lunheng.text.Clip;

/** The note over a text. */
final class NoteView {
  private static final String MORE = "...";

  private NoteView() {}

  /** Draws the panes and the note over them. */
  static void draw(Canvas canvas, Model model) {
    ReaderView.draw(canvas, model);
    NoteBox note = NoteBox.of(model);
    BoxView box = new BoxView(canvas, note.column(), note.row(), note.columns(), note.rows());
    box.draw();
    box.drawTitle(note.title(), note.remark());
    int room = note.rows() - NoteBox.FRAME_ROWS;
    for (int i = 0; i < Math.min(room, note.lines().size()); i++) {
      draw(box, note.lines().get(i), note.row() + 1 + i);
    }
    if (room < note.lines().size()) {
      box.drawFoot(MORE);
    }
  }

  private static void draw(BoxView box, NoteBox.Line line, int row) {
    Canvas canvas = box.canvas();
    int column = box.column() + BoxView.INSET;
    String label = Clip.toColumns(line.label(), box.inside(), canvas.width());
    canvas.put(column, row, label, Palette.FAINT);
    String text = line.text();
    canvas.put(column + line.start(), row, text, 0, text.length(), Style.PLAIN, box.limit());
  }
}
