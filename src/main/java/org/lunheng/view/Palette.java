package org.lunheng.view;

import org.lunheng.app.Look;

/** The room's styles. Their colours are those of the frame's {@link Theme}. */
final class Palette {
  /** A title of the active pane or of a whole screen, and the chosen entry of a list. */
  static final int ACTIVE_BAR = Style.bold(on(Role.ACTIVE_TEXT, Role.ACTIVE_GROUND));

  /** The title of a pane that is not active, and the status line. */
  static final int BAR = on(Role.BAR_TEXT, Role.BAR_GROUND);

  /** A key's name on the status line. */
  static final int BAR_KEY = Style.bold(BAR);

  static final int FAINT = Style.dim(Style.PLAIN);
  static final int BOLD = Style.bold(Style.PLAIN);

  /** Readings in doubt, restored ones, and the raw ones that these stand for. */
  static final int OFFERED = Role.OFFERED.colour();

  static final int RESTORED = Role.RESTORED.colour();
  static final int REPLACED = Role.REPLACED.colour();

  /** The hit that the reader was led to; it is reversed. */
  static final int FOUND_NOW = 166;

  /** What the reader made stand out, behind black words. */
  static final int HIGHLIGHT = 222;

  /** What must be seen on the status line. */
  static final int UNSAVED = Style.bold(on(Role.ALARM_TEXT, Role.ALARM_GROUND));

  /** How much there is of something. */
  static final int AMOUNT = Role.AMOUNT.colour();

  static final int PROBLEM = Style.bold(Style.foreground(Style.PLAIN, Role.PROBLEM.colour()));

  private Palette() {}

  /** A style with a look added; told apart without colours too. */
  static int looking(int style, Look look) {
    return switch (look) {
      case REPLACED -> Style.underline(Style.foreground(style, REPLACED));
      case RESTORED -> Style.underline(Style.foreground(style, RESTORED));
      case OFFERED -> Style.bold(Style.underline(Style.foreground(style, OFFERED)));
      case QUIET -> Style.underline(Style.dim(style));
      case HIGHLIGHT -> Style.bold(Style.background(Style.foreground(style, 16), HIGHLIGHT));
      case SELECTED -> Style.bold(Style.reverse(style));
      case CURRENT -> Style.bold(Style.reverse(style));
      case TERM -> Style.bold(Style.underline(Style.reverse(style)));
      // without more, since many may come in with a line
      case FOUND -> Style.reverse(style);
      case FOUND_NOW ->
          Style.bold(Style.underline(Style.reverse(Style.foreground(style, FOUND_NOW))));
      case REMOVED, REMARK -> Style.dim(style);
    };
  }

  /** The style of letters that were looked for. */
  static int found(int style) {
    return Style.bold(Style.underline(style));
  }

  /** The style of a participant's name, by the number of its colour in the app's speakers. */
  static int speaker(int colour) {
    return Style.bold(Style.foreground(Style.PLAIN, Role.speaker(colour)));
  }

  /** A style with its colours changed to those of two roles. */
  static int on(int style, Role text, Role ground) {
    return Style.background(Style.foreground(style, text.colour()), ground.colour());
  }

  private static int on(Role text, Role ground) {
    return on(Style.PLAIN, text, ground);
  }
}
