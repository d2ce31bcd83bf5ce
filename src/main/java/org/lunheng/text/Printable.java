package org.lunheng.text;

/** Tells which code points may be sent to a terminal. */
public final class Printable {
  private Printable() {}

  /** Whether the code point is no control code and cannot be part of an escape sequence. */
  public static boolean isPrintable(int codePoint) {
    return !Character.isISOControl(codePoint);
  }
}
