package org.lunheng.terminal;

import org.lunheng.view.Style;

/**
 * The style that the terminal writes in, and the shortest way to another (ECMA-48, SGR): either
 * what differs, or everything after a reset.
 */
final class Pen {
  private static final int LONGEST = 64;

  /** The bytes around the codes. */
  private static final int SEQUENCE = "\033[m".length();

  private final ByteBuilder change = new ByteBuilder(LONGEST);
  private final ByteBuilder fresh = new ByteBuilder(LONGEST);
  private Colouring colouring;
  private LinkNumbers links;
  private int style;
  private int link;
  private boolean known;

  /** Themed colours are these from now on; nothing is taken for granted. */
  void use(Colouring colours) {
    colouring = colours;
    forget();
  }

  /** Links have these numbers from now on. */
  void use(LinkNumbers numbers) {
    links = numbers;
  }

  /** Has what is written from here on lead nowhere. */
  void endLink(ByteBuilder out) {
    link(0, out);
  }

  /**
   * Has what is written from here on lead to an address (OSC 8). The id has terminals take what
   * other cells divide for one link.
   */
  private void link(int number, ByteBuilder out) {
    if (number != link) {
      out.text(
          number == 0
              ? "\033]8;;\033\\"
              : "\033]8;id=" + number + ";" + links.address(number) + "\033\\");
      link = number;
      style = Style.linked(style, number);
    }
  }

  /** After this nothing is taken for granted. */
  void forget() {
    known = false;
  }

  /** Whether the terminal writes in this style already. */
  boolean is(int target) {
    return known && style == target;
  }

  /** Whether a space written now looks like a space in plain style. */
  boolean writesBlanks() {
    return writesSpaces(Style.PLAIN);
  }

  /** Whether a space written now looks like one in this style: nothing but the ground is seen. */
  boolean writesSpaces(int target) {
    return is(target)
        || known
            && Style.backgroundOf(style) == Style.backgroundOf(target)
            && !isDrawn(style)
            && !isDrawn(target);
  }

  private static boolean isDrawn(int style) {
    return Style.isUnderline(style) || Style.isReverse(style);
  }

  /** The style that the terminal writes in. */
  int style() {
    return style;
  }

  /** How many bytes it takes to come back to the present style from another one. */
  int bytesBackFrom(int other) {
    if (Style.linkOf(other) != Style.linkOf(style)) {
      return Integer.MAX_VALUE;
    }
    fresh(style);
    change(other, style);
    return SEQUENCE + Math.min(fresh.length(), change.length());
  }

  /** Has the terminal write in a style from here on. */
  void use(int target, ByteBuilder out) {
    link(Style.linkOf(target), out);
    if (is(target)) {
      return;
    }
    fresh(target);
    boolean shorter = false;
    if (known) {
      change(style, target);
      shorter = change.length() < fresh.length();
    }
    out.csi();
    out.add(shorter ? change : fresh);
    out.add('m');
    style = target;
    known = true;
  }

  private void fresh(int target) {
    fresh.clear();
    if (target != Style.PLAIN) {
      code(fresh, 0);
      weight(fresh, target, false, false);
      attributes(fresh, Style.PLAIN, target);
    }
  }

  private void change(int from, int target) {
    change.clear();
    boolean bold = Style.isBold(from);
    boolean dim = Style.isDim(from);
    if (bold && !Style.isBold(target) || dim && !Style.isDim(target)) {
      // the one code that ends bold ends dim as well
      code(change, 22);
      bold = false;
      dim = false;
    }
    weight(change, target, bold, dim);
    attributes(change, from, target);
  }

  private static void weight(ByteBuilder codes, int target, boolean bold, boolean dim) {
    if (Style.isBold(target) && !bold) {
      code(codes, 1);
    }
    if (Style.isDim(target) && !dim) {
      code(codes, 2);
    }
  }

  private void attributes(ByteBuilder codes, int from, int to) {
    toggle(codes, 3, Style.isItalic(from), Style.isItalic(to));
    toggle(codes, 4, Style.isUnderline(from), Style.isUnderline(to));
    toggle(codes, 7, Style.isReverse(from), Style.isReverse(to));
    if (Style.foregroundOf(from) != Style.foregroundOf(to)) {
      colour(codes, 30, Style.foregroundOf(to));
    }
    if (Style.backgroundOf(from) != Style.backgroundOf(to)) {
      colour(codes, 40, Style.backgroundOf(to));
    }
  }

  private static void toggle(ByteBuilder codes, int on, boolean from, boolean to) {
    if (from != to) {
      code(codes, to ? on : on + 20);
    }
  }

  private void colour(ByteBuilder codes, int base, int colour) {
    if (colour < 0) {
      code(codes, base + 9);
    } else if (colour < 8) {
      code(codes, base + colour);
    } else if (colour < 16) {
      code(codes, base + 60 + colour - 8);
    } else if (colour < Style.THEMED) {
      code(codes, base + 8);
      code(codes, 5);
      code(codes, colour);
    } else {
      rgb(codes, base, colouring.rgb(colour));
    }
  }

  private static void rgb(ByteBuilder codes, int base, int rgb) {
    code(codes, base + 8);
    code(codes, 2);
    code(codes, rgb >> 16);
    code(codes, rgb >> 8 & 255);
    code(codes, rgb & 255);
  }

  private static void code(ByteBuilder codes, int code) {
    if (codes.length() > 0) {
      codes.add(';');
    }
    codes.number(code);
  }
}
