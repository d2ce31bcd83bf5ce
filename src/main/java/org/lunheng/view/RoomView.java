package org.lunheng.view;

import org.lunheng.app.Model;
import org.lunheng.text.Clip;
import org.lunheng.text.Size;

/** Draws the whole screen. */
public final class RoomView {
  static final Size SMALLEST = new Size(20, 4);

  private RoomView() {}

  /** The picture of a state. */
  public static Frame render(Model model) {
    return render(model, null);
  }

  /**
   * The picture of a state, in the place of another one.
   *
   * @param used is never looked at again; null for none
   */
  public static Frame render(Model model, Canvas used) {
    Canvas canvas = new Canvas(model.size(), model.width(), used);
    return draw(model, canvas).in(Theme.of(model.appearance()));
  }

  private static Frame draw(Model model, Canvas canvas) {
    if (model.size().columns() < SMALLEST.columns() || model.size().rows() < SMALLEST.rows()) {
      String sorry = model.messages().get("room.too-small");
      canvas.put(0, 0, Clip.toColumns(sorry, model.size().columns(), model.width()), Style.PLAIN);
    } else {
      Frame frame = ScreenView.of(model.screen()).draw(canvas, model);
      StatusLine.draw(canvas, model);
      return frame.with(HitMap.of(model));
    }
    return Frame.of(canvas);
  }
}
