package org.lunheng.view;

/** What a colour is for; a {@link Theme} says which colour that is. */
enum Role {
  /** Of the active pane's title, a screen's title and the chosen entry of a list. */
  ACTIVE_TEXT,
  ACTIVE_GROUND,
  /** Of other titles and the status line. */
  BAR_TEXT,
  BAR_GROUND,
  /** What must be seen on the status line. */
  ALARM_TEXT,
  ALARM_GROUND,
  /** A passage that was searched for. */
  FOUND_TEXT,
  FOUND_GROUND,
  /** A passage that the reader marked. */
  KEPT_TEXT,
  KEPT_GROUND,
  /** What is there, but not to be read first; the attribute dim where a theme has no colour. */
  FAINT,
  /** Readings in doubt, restored ones, and the raw ones that these stand for. */
  OFFERED,
  RESTORED,
  REPLACED,
  /** How much there is of something. */
  AMOUNT,
  PROBLEM;

  private static final int COUNT = values().length;

  /** The colour as a {@link Style} takes it. */
  int colour() {
    return Style.THEMED + ordinal();
  }

  /** The colour of a speaker, counted from 0. */
  static int speaker(int number) {
    return Style.THEMED + COUNT + number;
  }
}
