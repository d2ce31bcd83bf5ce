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
          + "\033[?1006h" // in a shape that goes beyond column 223
          + "\033[?2004h"; // pasted text is told from typed keys

  private static final String LEAVE =
      "\033[?2004l"
          + "\033[?1006l"
          + "\033[?1002l"
          + "\033[?1000l"
          + "\033[r" // the whole screen scrolls
          + "\033[m"
          + "\033[2J" // a terminal without another screen (Linux, GNU screen) is left clean
          + "\033[?7h"
          + "\033[?25h"
          + "\033[?1049l";

  private static final String NO_MOUSE = "\033[?1000l\033[?1002l\033[?1006l";

  /** Kitty's keyboard protocol, its first step: every key can be told from every other one. */
  private static final String DISTINCT_KEYS = "\033[>1u";

  private static final String USUAL_KEYS = "\033[<u";

  private ScreenModes() {}

  /** The bytes that undo what {@link #enter} asks of the mouse. */
  static byte[] noMouse() {
    return NO_MOUSE.getBytes(StandardCharsets.US_ASCII);
  }

  /** The bytes that have keys told apart, for terminals that can. */
  static byte[] distinctKeys() {
    return DISTINCT_KEYS.getBytes(StandardCharsets.US_ASCII);
  }

  /** The bytes that undo {@link #distinctKeys}. */
  static byte[] usualKeys() {
    return USUAL_KEYS.getBytes(StandardCharsets.US_ASCII);
  }

  /** The bytes that make a screen to paint on. */
  public static byte[] enter() {
    return ENTER.getBytes(StandardCharsets.US_ASCII);
  }

  /** The bytes that give the terminal back; to be sent once. */
  public static byte[] leave() {
    return LEAVE.getBytes(StandardCharsets.US_ASCII);
  }
}
