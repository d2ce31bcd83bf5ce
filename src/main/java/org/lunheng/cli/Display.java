package org.lunheng.cli;

import org.lunheng.app.Appearance;
import org.lunheng.app.Ground;
import org.lunheng.app.ThemeChoice;
import org.lunheng.terminal.AmbiguousWidth;

/**
 * How the room is shown; what options and settings say about it comes in here.
 *
 * @param theme the colours
 * @param ambiguousWidth the columns of ambiguous characters
 */
record Display(ThemeChoice theme, AmbiguousWidth ambiguousWidth) {
  /** What holds if nobody says otherwise. */
  static final Display USUAL = new Display(ThemeChoice.AUTO, AmbiguousWidth.AUTO);

  /** This where other things are not said, which are null then. */
  Display with(ThemeChoice otherTheme, AmbiguousWidth otherWidth) {
    return new Display(
        otherTheme == null ? theme : otherTheme, otherWidth == null ? ambiguousWidth : otherWidth);
  }

  /** What decides about the colours before the terminal told anything. */
  Appearance appearance() {
    return new Appearance(theme, Ground.UNKNOWN);
  }
}
