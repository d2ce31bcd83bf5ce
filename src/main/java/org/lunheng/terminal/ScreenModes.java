package org.lunheng.terminal;

import java.nio.charset.StandardCharsets;

/** What a terminal is told before the first frame and after the last one. */
public final class ScreenModes {
  private static final String ENTER =
      "\033[?1049h" // the other screen, so that what stood here comes back
          + "\033[?7l" // no wrapping: the last column can be painted without scrolling
          + "\033[?1l" // arrow keys as CSI sequences
          + "\033[?25l" // no cursor
          + "\033[?1000h" // buttons and wheel of the mouse are reported,
          + "\033[?1002h" // and that it is moved with a button held,
          + "\033[?1006h"; // in a shape that goes beyond column 223

  private static final String LEAVE =
      "\033[?1006l"
          + "\033[?1002l"
          + "\033[?1000l"
          + "\033[r" // the whole screen scrolls
          + "\033[m"
          + "\033[?7h"
          + "\033[?25h"
          + "\033[?1049l";

  private ScreenModes() {}

  /** The bytes that make a screen to paint on. */
  public static byte[] enter() {
    return ENTER.getBytes(StandardCharsets.US_ASCII);
  }

  /** The bytes that give the terminal back; harmless when sent twice. */
  public static byte[] leave() {
    return LEAVE.getBytes(StandardCharsets.US_ASCII);
  }
}
