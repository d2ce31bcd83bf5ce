package org.lunheng.app.figure;

import org.lunheng.text.CellWidth;

/** Of which characters figures are made. */
public enum Form {
  /** Unicode's block elements. */
  BLOCKS("█", new String[] {"▏", "▎", "▍", "▌", "▋", "▊", "▉"}, new String[] {"░", "▒", "▓", "█"}),
  /** Braille alone, for terminals on which block elements take two columns. */
  BRAILLE("⣿", new String[] {"⡇"}, new String[] {"⠄", "⠤", "⠶", "⣿"}),
  /** Digits and ASCII, to be read by anybody and anything. */
  PLAIN("#", new String[0], new String[] {"", "", "", ""});

  /** How many shades there are. */
  static final int SHADES = 4;

  private final String full;
  private final String[] parts;
  private final String[] shades;

  Form(String full, String[] parts, String[] shades) {
    this.full = full;
    this.parts = parts;
    this.shades = shades;
  }

  /** The form of pictures on a terminal. */
  public static Form pictured(CellWidth width) {
    return width.of("█") == 1 ? BLOCKS : BRAILLE;
  }

  /** Whether it is made of more than digits and ASCII. */
  public boolean isPictured() {
    return this != PLAIN;
  }

  /**
   * A bar.
   *
   * @param share how much of the columns it takes, 0 to 1; anything over 0 can be seen
   */
  String bar(double share, int columns) {
    int steps = parts.length + 1;
    int length = (int) Math.round(share * columns * steps);
    if (share > 0 && columns > 0) {
      length = Math.max(1, length);
    }
    int rest = length % steps;
    return full.repeat(length / steps) + (rest == 0 ? "" : parts[rest - 1]);
  }

  /**
   * A shade, one column wide; nothing in {@link #PLAIN}.
   *
   * @param level 1 to {@link #SHADES}
   */
  String shade(int level) {
    return shades[level - 1];
  }

  /** The shade of an amount over 0, the strongest being that of the most there is. */
  static int level(int amount, int most) {
    return Math.max(1, (int) Math.ceil((double) SHADES * amount / most));
  }
}
