package org.lunheng.view;

import org.lunheng.app.Model;

/** Draws the whole screen. */
public final class RoomView {
  private RoomView() {}

  /** The picture of a state. */
  public static Frame render(Model model) {
    return Frame.of(new Canvas(model.size(), model.width()));
  }
}
