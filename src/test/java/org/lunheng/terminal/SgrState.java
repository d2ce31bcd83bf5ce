package org.lunheng.terminal;

import java.util.Iterator;
import org.lunheng.view.Style;

/** What a terminal makes of SGR sequences (ECMA-48 and xterm's colours). */
final class SgrState {
  private boolean bold;
  private boolean dim;
  private boolean italic;
  private boolean underline;
  private boolean reverse;
  private int foreground = -1;
  private int background = -1;

  int style() {
    int style = Style.PLAIN;
    style = bold ? Style.bold(style) : style;
    style = dim ? Style.dim(style) : style;
    style = italic ? Style.italic(style) : style;
    style = underline ? Style.underline(style) : style;
    style = reverse ? Style.reverse(style) : style;
    style = foreground < 0 ? style : Style.foreground(style, foreground);
    return background < 0 ? style : Style.background(style, background);
  }

  void apply(ControlSequence sequence) {
    Iterator<Integer> codes = sequence.parameters().iterator();
    while (codes.hasNext()) {
      apply(codes.next(), codes);
    }
  }

  private void apply(int code, Iterator<Integer> rest) {
    switch (code) {
      case 0 -> reset();
      case 1 -> bold = true;
      case 2 -> dim = true;
      case 3, 23 -> italic = code == 3;
      case 4, 24 -> underline = code == 4;
      case 7, 27 -> reverse = code == 7;
      case 22 -> {
        bold = false;
        dim = false;
      }
      default -> paint(code, rest);
    }
  }

  private void paint(int code, Iterator<Integer> rest) {
    int digit = code % 10;
    switch (code / 10) {
      case 3 -> foreground = colour(digit, rest);
      case 4 -> background = colour(digit, rest);
      case 9 -> foreground = 8 + digit;
      case 10 -> background = 8 + digit;
      default -> throw new AssertionError("An unknown style: " + code);
    }
  }

  private static int colour(int digit, Iterator<Integer> rest) {
    if (digit == 9) {
      return -1;
    }
    if (digit < 8) {
      return digit;
    }
    if (rest.next() != 5) {
      throw new AssertionError("Only palette colours are known");
    }
    return rest.next();
  }

  private void reset() {
    bold = false;
    dim = false;
    italic = false;
    underline = false;
    reverse = false;
    foreground = -1;
    background = -1;
  }
}
