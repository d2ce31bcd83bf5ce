package org.lunheng.app;

import java.util.Locale;

/** The colours that a reader asks for. */
public enum ThemeChoice {
  /** Those for the terminal's background where it is known, else some that go with any. */
  AUTO("notice.theme-auto"),
  /** Colours for a light background. */
  LIGHT("notice.theme-light"),
  /** Colours for a dark background. */
  DARK("notice.theme-dark"),
  /** Few and strong colours, for the terminal's background or else for a dark one. */
  HIGH_CONTRAST("notice.theme-high-contrast");

  private final String notice;

  ThemeChoice(String notice) {
    this.notice = notice;
  }

  /** The key of the message that says that this was chosen. */
  String notice() {
    return notice;
  }

  /** The one after this, the first one after the last. */
  ThemeChoice next() {
    return values()[(ordinal() + 1) % values().length];
  }

  /** The word for it on the command line and in the settings. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
