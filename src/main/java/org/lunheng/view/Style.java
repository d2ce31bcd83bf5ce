package org.lunheng.view;

/**
 * How a cell looks, packed into an int so that a grid of cells is a plain array: a foreground and a
 * background colour and attributes. Build one from {@link #PLAIN} with the methods below.
 *
 * <p>Colours are indexes of xterm's palette of 256, of which the first 16 are the terminal's own;
 * those from {@link #THEMED} on are the theme's.
 */
public final class Style {
  /** The terminal's own colours and no attribute. */
  public static final int PLAIN = 0;

  /** The first colour of the theme. */
  public static final int THEMED = 256;

  private static final int COLOUR_BITS = 9;
  private static final int COLOUR_MASK = (1 << COLOUR_BITS) - 1;
  private static final int BOLD = 1 << 18;
  private static final int DIM = 1 << 19;
  private static final int ITALIC = 1 << 20;
  private static final int UNDERLINE = 1 << 21;
  private static final int REVERSE = 1 << 22;

  private Style() {}

  /** The style with another foreground colour, 0 to 510. */
  public static int foreground(int style, int colour) {
    return style & ~COLOUR_MASK | colour + 1;
  }

  /** The style with another background colour, 0 to 510. */
  public static int background(int style, int colour) {
    return style & ~(COLOUR_MASK << COLOUR_BITS) | colour + 1 << COLOUR_BITS;
  }

  public static int bold(int style) {
    return style | BOLD;
  }

  public static int dim(int style) {
    return style | DIM;
  }

  /** The style without dim. */
  public static int undimmed(int style) {
    return style & ~DIM;
  }

  public static int italic(int style) {
    return style | ITALIC;
  }

  public static int underline(int style) {
    return style | UNDERLINE;
  }

  public static int reverse(int style) {
    return style | REVERSE;
  }

  /** The foreground colour, or -1 for the terminal's own. */
  public static int foregroundOf(int style) {
    return (style & COLOUR_MASK) - 1;
  }

  /** The background colour, or -1 for the terminal's own. */
  public static int backgroundOf(int style) {
    return (style >> COLOUR_BITS & COLOUR_MASK) - 1;
  }

  public static boolean isBold(int style) {
    return (style & BOLD) != 0;
  }

  public static boolean isDim(int style) {
    return (style & DIM) != 0;
  }

  public static boolean isItalic(int style) {
    return (style & ITALIC) != 0;
  }

  public static boolean isUnderline(int style) {
    return (style & UNDERLINE) != 0;
  }

  public static boolean isReverse(int style) {
    return (style & REVERSE) != 0;
  }
}
