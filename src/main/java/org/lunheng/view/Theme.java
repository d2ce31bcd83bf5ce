package org.lunheng.view;

import org.lunheng.app.Appearance;
import org.lunheng.app.Ground;
import org.lunheng.app.Speakers;

/**
 * Which colours the room has. Those of text have a contrast with their background, by the formula
 * of WCAG 2, of at least 4.5 on a light or a dark one, of 7 where high contrast was asked for, and
 * of 3.4 where the background is not known. The terminal's own background is never painted over.
 */
public enum Theme {
  /** For a background that is not known. */
  NEUTRAL(
      new int[] {255, 25, 252, 238, 255, 124, 16, 220, 16, 151, -1, 166, 64, 161, 32, 160},
      new int[] {32, 166, 64, 134, 30, 161, 100, 63, 94, 199, 29, 131},
      new int[] {15, 4, 7, 8, 15, 1, 0, 3, 0, 6, -1, 3, 2, 5, 6, 1},
      new int[] {6, 3, 2, 5, 1, 4}),
  /** For a light background. */
  LIGHT(
      rgb(
          0xffffff, 0x0a5a9c, 0x303030, 0xdcdcdc, 0xffffff, 0xb00020, 0x000000, 0xffd75f, 0x000000,
          0xc8e6c0, 0x626262, 0x875f00, 0x3c6b00, 0xb3123c, 0x0a62a8, 0xb00020),
      rgb(
          0x0b5cad, 0x875f00, 0x3b6b00, 0x8a2aa8, 0x00666b, 0xb3123c, 0x3a3a3a, 0x4a3fc4, 0x870000,
          0xb0127f, 0x005f00, 0x8f3d3d),
      new int[] {15, 4, 0, 7, 15, 1, 0, 3, 0, 6, -1, 5, 2, 1, 4, 1},
      new int[] {4, 1, 2, 5, 6, 0}),
  /** For a dark background. */
  DARK(
      rgb(
          0xffffff, 0x1f5f99, 0xd0d0d0, 0x3c3c3c, 0xffffff, 0xb3261e, 0x000000, 0xffd75f, 0x000000,
          0xa8d5a2, 0x9e9e9e, 0xffa657, 0x9ccc65, 0xff8fa3, 0x6cb6ff, 0xff8080),
      rgb(
          0x6cb6ff, 0xffa657, 0x9ccc65, 0xd2a8ff, 0x4dd0c8, 0xff8fa3, 0xd6d65a, 0x9fa8ff, 0xe0b870,
          0xff87d7, 0x5fd787, 0xd7a5a5),
      new int[] {15, 4, 7, 8, 15, 1, 0, 11, 0, 10, -1, 11, 10, 9, 14, 9},
      new int[] {12, 11, 10, 13, 14, 9}),
  /** For a light background, with high contrast. */
  STARK_LIGHT(
      rgb(
          0xffffff, 0x00005f, 0x000000, 0xd0d0d0, 0xffffff, 0x7a0000, 0x000000, 0xffd700, 0x000000,
          0xafffaf, 0x4a4a4a, 0x5f00af, 0x1f4a00, 0x870000, 0x000087, 0x870000),
      rgb(
          0x000087, 0x6f2c00, 0x1f4a00, 0x5f0087, 0x303030, 0x870000, 0x262626, 0x2a2a9e, 0x3a3a3a,
          0x87005f, 0x1c1c1c, 0x444444),
      new int[] {15, 4, 0, 7, 15, 1, 0, 11, 0, 14, 0, 1, 0, 1, 4, 1},
      new int[] {4, 1, 0}),
  /** For a dark background, with high contrast. */
  STARK_DARK(
      rgb(
          0x000000, 0xffff5f, 0xffffff, 0x3a3a3a, 0xffffff, 0x870000, 0x000000, 0x00ffff, 0x000000,
          0xafffaf, 0xc6c6c6, 0xffc98a, 0xb5f07f, 0xffb8c6, 0x9fd4ff, 0xffb0b0),
      rgb(
          0x9fd4ff, 0xffc080, 0xb5f07f, 0xe4ccff, 0x70f0e6, 0xffb8c6, 0xf0f07a, 0xd7afff, 0xf0d090,
          0xffafff, 0x87ffaf, 0xf0d0d0),
      new int[] {0, 11, 15, 8, 15, 1, 0, 14, 0, 10, 7, 11, 10, 13, 14, 15},
      new int[] {14, 11, 10, 13, 15});

  private static final int RGB = 1 << 24;
  private static final int NONE = -1;
  private static final int ROLES = Role.values().length;

  private final int[] roles;
  private final int[] speakers;
  private final int[] ownRoles;
  private final int[] ownSpeakers;

  /**
   * @param roles the colours in the order of {@link Role}: palette indexes, or those of {@link
   *     #rgb}
   * @param ownRoles the same among the terminal's own sixteen
   */
  Theme(int[] roles, int[] speakers, int[] ownRoles, int[] ownSpeakers) {
    this.roles = roles;
    this.speakers = speakers;
    this.ownRoles = ownRoles;
    this.ownSpeakers = ownSpeakers;
  }

  /** The theme for what was asked for and what there is. */
  public static Theme of(Appearance appearance) {
    boolean light = appearance.ground() == Ground.LIGHT;
    return switch (appearance.choice()) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
      case HIGH_CONTRAST -> light ? STARK_LIGHT : STARK_DARK;
      case AUTO -> appearance.ground() == Ground.UNKNOWN ? NEUTRAL : light ? LIGHT : DARK;
    };
  }

  /** How many colours a theme has; styles know them as {@link Style#THEMED} and what follows. */
  public static int size() {
    return ROLES + Speakers.COLOURS;
  }

  /** A themed colour, counted from 0: an index of xterm's palette, {@link #isRgb} or -1. */
  public int colour(int number) {
    return number < ROLES ? roles[number] : speakers[(number - ROLES) % speakers.length];
  }

  /** A themed colour, counted from 0, among the terminal's own sixteen; -1 for none. */
  public int own(int number) {
    return number < ROLES ? ownRoles[number] : ownSpeakers[(number - ROLES) % ownSpeakers.length];
  }

  /** Whether a colour is red, green and blue in its last 24 bits, not an index. */
  public static boolean isRgb(int colour) {
    return (colour & RGB) != 0 && colour != NONE;
  }

  /**
   * A style with dim, whose contrast no one knows, given up for the faint colour if there is one.
   */
  public int withFaint(int style) {
    return Style.isDim(style) && Style.backgroundOf(style) < 0 && hasFaint()
        ? Style.foreground(Style.undimmed(style), Role.FAINT.colour())
        : style;
  }

  private boolean hasFaint() {
    return roles[Role.FAINT.ordinal()] != NONE;
  }

  private static int[] rgb(int... colours) {
    int[] marked = colours.clone();
    for (int i = 0; i < marked.length; i++) {
      marked[i] |= 1 << 24;
    }
    return marked;
  }
}
