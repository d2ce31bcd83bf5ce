package org.lunheng.view;

import org.lunheng.app.Model;
import org.lunheng.text.Clip;

/** The first row of a screen that shows one thing. */
final class TitleBar {
  private TitleBar() {}

  /** Draws what the screen is on the left and a remark on the right if there is room for it. */
  static void draw(Canvas canvas, Model model, String title, String remark) {
    int columns = canvas.size().columns();
    canvas.fill(0, 0, columns, 1, Palette.ACTIVE_BAR);
    String left = Clip.toColumns(title, columns - 2, model.width());
    int after = canvas.put(1, 0, left, Palette.ACTIVE_BAR);
    int start = columns - 1 - model.width().of(remark);
    if (start > after + 1) {
      canvas.put(start, 0, remark, Palette.ACTIVE_BAR);
    }
  }
}
