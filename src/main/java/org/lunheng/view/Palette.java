package org.lunheng.view;

import org.lunheng.app.Look;
import org.lunheng.app.Speakers;

/**
 * The room's colours. What stands on the terminal's own background is readable on a dark and on a
 * light one (contrast at least 3.4 with black and with white, by the WCAG's formula); bars bring
 * their own background.
 */
final class Palette {
  /** A title of the active pane or of a whole screen, and the chosen entry of a list. */
  static final int ACTIVE_BAR =
      Style.bold(Style.background(Style.foreground(Style.PLAIN, 255), 25));

  /** The title of a pane that is not active, and the status line. */
  static final int BAR = Style.background(Style.foreground(Style.PLAIN, 252), 238);

  /** A key's name on the status line. */
  static final int BAR_KEY = Style.bold(BAR);

  static final int FAINT = Style.dim(Style.PLAIN);
  static final int BOLD = Style.bold(Style.PLAIN);

  /** Readings in doubt, restored ones, and the raw ones that these stand for. */
  static final int OFFERED = 166;

  static final int RESTORED = 64;
  static final int REPLACED = 161;

  /** The hit that the reader was led to; it is reversed. */
  static final int FOUND_NOW = 166;

  /** What must be seen on the status line. */
  static final int UNSAVED = Style.bold(Style.background(Style.foreground(Style.PLAIN, 255), 124));

  /** How much there is of something. */
  static final int AMOUNT = 32;

  static final int PROBLEM = Style.bold(Style.foreground(Style.PLAIN, 160));

  private static final int[] SPEAKERS = {32, 166, 64, 134, 30, 161, 100, 63, 94, 199, 29, 131};

  private Palette() {}

  /** A style with a look added; told apart without colours too. */
  static int looking(int style, Look look) {
    return switch (look) {
      case REPLACED -> Style.underline(Style.foreground(style, REPLACED));
      case RESTORED -> Style.underline(Style.foreground(style, RESTORED));
      case OFFERED -> Style.bold(Style.underline(Style.foreground(style, OFFERED)));
      case QUIET -> Style.underline(Style.dim(style));
      case CURRENT -> Style.reverse(style);
      case TERM -> Style.bold(Style.underline(Style.reverse(style)));
      case FOUND -> Style.bold(Style.reverse(style));
      case FOUND_NOW ->
          Style.bold(Style.underline(Style.reverse(Style.foreground(style, FOUND_NOW))));
      case REMOVED, REMARK -> Style.dim(style);
    };
  }

  /** The style of a participant's name, by the number of its colour in {@link Speakers}. */
  static int speaker(int colour) {
    return Style.bold(Style.foreground(Style.PLAIN, SPEAKERS[colour % SPEAKERS.length]));
  }
}
