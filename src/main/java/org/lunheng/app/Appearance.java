package org.lunheng.app;

/**
 * What decides about the room's colours.
 *
 * @param choice what the reader asked for
 * @param ground what the terminal has
 */
public record Appearance(ThemeChoice choice, Ground ground) {
  /** What holds as long as nobody asked for anything and the terminal did not tell. */
  public static final Appearance USUAL = new Appearance(ThemeChoice.AUTO, Ground.UNKNOWN);

  Appearance with(ThemeChoice other) {
    return new Appearance(other, ground);
  }

  Appearance on(Ground other) {
    return new Appearance(choice, other);
  }
}
