package org.lunheng.view;

import org.lunheng.app.DataScreen;
import org.lunheng.app.Model;

/** What is kept of the reader. */
final class DataView {
  private DataView() {}

  static void draw(Canvas canvas, Model model, DataScreen.Told told) {
    SheetView.draw(canvas, model, told.sheet(model), told.top());
  }

  /** Draws it under the line where the word is typed that has it erased. */
  static Frame draw(Canvas canvas, Model model, DataScreen.Erasing erasing) {
    draw(canvas, model, erasing.behind());
    return PromptView.draw(canvas, model, erasing);
  }
}
