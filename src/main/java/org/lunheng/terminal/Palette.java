package org.lunheng.terminal;

/** The colours of xterm's palette as red, green and blue, each 0 to 255. */
final class Palette {
  private static final int SIZE = 256;
  private static final int OWN_COLOURS = 16;
  private static final int FIRST_GREY = 232;

  /** xterm's defaults for the sixteen colours that a terminal's user may change. */
  private static final int[] OWN = {
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
    0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff
  };

  private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};
  private static final byte[] NEAREST = nearestOwn();

  private Palette() {}

  /** The one of the first 16 colours that is nearest to a palette colour. */
  static int nearestOfSixteen(int colour) {
    return NEAREST[colour];
  }

  /** The colour beyond the first 16 that is nearest to red, green and blue, 0xRRGGBB. */
  static int nearest(int rgb) {
    int nearest = OWN_COLOURS;
    for (int colour = OWN_COLOURS; colour < SIZE; colour++) {
      if (difference(rgb, rgb(colour)) < difference(rgb, rgb(nearest))) {
        nearest = colour;
      }
    }
    return nearest;
  }

  /** Whether white text reads better on this colour than black text. */
  static boolean isDark(int colour) {
    return isDarkRgb(rgb(colour));
  }

  /** The same of a colour 0xRRGGBB. */
  static boolean isDarkRgb(int rgb) {
    // the luma weights of ITU-R BT.601
    return 299 * (rgb >> 16) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255) < 128_000;
  }

  /** A palette colour as 0xRRGGBB. */
  static int rgb(int colour) {
    if (colour < OWN_COLOURS) {
      return OWN[colour];
    }
    if (colour >= FIRST_GREY) {
      return (8 + 10 * (colour - FIRST_GREY)) * 0x010101;
    }
    int cube = colour - OWN_COLOURS;
    return LEVELS[cube / 36] << 16 | LEVELS[cube / 6 % 6] << 8 | LEVELS[cube % 6];
  }

  private static byte[] nearestOwn() {
    byte[] nearest = new byte[SIZE];
    for (int colour = 0; colour < SIZE; colour++) {
      for (int own = 0; own < OWN_COLOURS; own++) {
        if (distance(colour, own) < distance(colour, nearest[colour])) {
          nearest[colour] = (byte) own;
        }
      }
    }
    return nearest;
  }

  private static int distance(int one, int other) {
    return difference(rgb(one), rgb(other));
  }

  private static int difference(int a, int b) {
    int red = (a >> 16 & 255) - (b >> 16 & 255);
    int green = (a >> 8 & 255) - (b >> 8 & 255);
    int blue = (a & 255) - (b & 255);
    return red * red + green * green + blue * blue;
  }
}
