package org.lunheng.app;

import org.lunheng.text.Size;

/** Follows what the terminal tells of itself. */
final class TerminalUpdate {
  private static final Size SMALL = new Size(20, 4);
  private static final Size LESS_SMALL = new Size(30, 6);

  private TerminalUpdate() {}

  /** Texts are set anew where characters turn out to be wider or narrower than was thought. */
  static Model told(Model model, Msg.TerminalTold told) {
    Model seen =
        told.ground() == model.appearance().ground()
            ? model
            : model.withAppearance(model.appearance().on(told.ground()));
    boolean same =
        told.width() == null || told.width().ambiguousWide() == model.width().ambiguousWide();
    if (same) {
      return seen;
    }
    // whatever was set is set anew for another size, and so it is for this one after it
    Model away = Fitting.fit(seen.withSize(other(seen.size())));
    return Fitting.fit(away.withWidth(told.width()).withSize(seen.size()));
  }

  /** A size for which every line is set otherwise. */
  private static Size other(Size size) {
    return size.columns() == SMALL.columns() ? LESS_SMALL : SMALL;
  }
}
