package org.lunheng.terminal;

import org.lunheng.view.Style;

/** How many colours a terminal shows. */
public enum ColorDepth {
  /** No colour at all; bold, dim, italic, underline and reverse stay. */
  NONE,
  /** The terminal's own sixteen. */
  ANSI16,
  /** xterm's palette of 256. */
  XTERM256,
  /** Any colour; styles hold palette indexes, so this paints what {@link #XTERM256} paints. */
  TRUE_COLOR;

  private static final int BLACK = 0;
  private static final int WHITE = 15;
  private static final int OWN_COLOURS = 16;

  /**
   * A {@link Style} as this terminal can show it: two styles that look the same here come out
   * equal.
   */
  int reduce(int style) {
    return switch (this) {
      case NONE -> attributes(style);
      case ANSI16 -> sixteen(style);
      case XTERM256, TRUE_COLOR -> style;
    };
  }

  private static int attributes(int style) {
    int reduced = Style.PLAIN;
    reduced = Style.isBold(style) ? Style.bold(reduced) : reduced;
    reduced = Style.isDim(style) ? Style.dim(reduced) : reduced;
    reduced = Style.isItalic(style) ? Style.italic(reduced) : reduced;
    reduced = Style.isUnderline(style) ? Style.underline(reduced) : reduced;
    return Style.isReverse(style) ? Style.reverse(reduced) : reduced;
  }

  private static int sixteen(int style) {
    int foreground = Style.foregroundOf(style);
    int background = Style.backgroundOf(style);
    int reduced = style;
    if (background >= OWN_COLOURS) {
      reduced = Style.background(reduced, Palette.nearestOfSixteen(background));
    }
    if (foreground >= OWN_COLOURS) {
      reduced = Style.foreground(reduced, Palette.nearestOfSixteen(foreground));
    }
    return foreground == background ? reduced : legible(reduced);
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
