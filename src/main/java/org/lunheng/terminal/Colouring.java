package org.lunheng.terminal;

import org.lunheng.view.Style;
import org.lunheng.view.Theme;

/**
 * The colours of a theme as a terminal can show them. Styles are reduced to it, so that two that
 * look the same come out equal; a colour of theirs is then an index of xterm's palette, or one of
 * the theme's that {@link #rgb} knows.
 */
final class Colouring {
  private static final int NONE = -1;
  private static final int BLACK = 0;
  private static final int WHITE = 15;
  private static final int OWN_COLOURS = 16;

  private final ColorDepth depth;
  private final Theme theme;
  private final int[] shown = new int[Theme.size()];

  Colouring(ColorDepth depth, Theme theme) {
    this.depth = depth;
    this.theme = theme;
    for (int i = 0; i < shown.length; i++) {
      shown[i] = shown(i);
    }
  }

  Theme theme() {
    return theme;
  }

  private int shown(int number) {
    int colour = theme.colour(number);
    return switch (depth) {
      case NONE -> NONE;
      case ANSI16 -> theme.own(number);
      case XTERM256 -> Theme.isRgb(colour) ? Palette.nearest(colour) : colour;
      case TRUE_COLOR -> Theme.isRgb(colour) ? Style.THEMED + number : colour;
    };
  }

  /** A themed colour that is no index of the palette, as 0xRRGGBB. */
  int rgb(int colour) {
    return theme.colour(colour - Style.THEMED) & 0xFFFFFF;
  }

  /** A {@link Style} as this terminal can show it. */
  int reduce(int style) {
    return switch (depth) {
      case NONE -> attributes(style);
      case ANSI16 -> sixteen(style);
      case XTERM256, TRUE_COLOR -> shownIn(theme.withFaint(style));
    };
  }

  private int shownIn(int style) {
    int foreground = Style.foregroundOf(style);
    int background = Style.backgroundOf(style);
    int reduced = style;
    if (foreground >= Style.THEMED) {
      reduced = Style.foreground(reduced, shown[foreground - Style.THEMED]);
    }
    if (background >= Style.THEMED) {
      reduced = Style.background(reduced, shown[background - Style.THEMED]);
    }
    return reduced;
  }

  private static int attributes(int style) {
    return Style.background(Style.foreground(style, NONE), NONE);
  }

  private int sixteen(int style) {
    int foreground = Style.foregroundOf(style);
    int background = Style.backgroundOf(style);
    int reduced = shownIn(style);
    if (isBeyondSixteen(background)) {
      reduced = Style.background(reduced, Palette.nearestOfSixteen(background));
    }
    if (isBeyondSixteen(foreground)) {
      reduced = Style.foreground(reduced, Palette.nearestOfSixteen(foreground));
    }
    return foreground == background ? reduced : legible(reduced);
  }

  private static boolean isBeyondSixteen(int colour) {
    return colour >= OWN_COLOURS && colour < Style.THEMED;
  }

  /** Two colours may have the same neighbour among the sixteen: text must not vanish for that. */
  private static int legible(int style) {
    int background = Style.backgroundOf(style);
    if (background < 0 || Style.foregroundOf(style) != background) {
      return style;
    }
    return Style.foreground(style, Palette.isDark(background) ? WHITE : BLACK);
  }
}
