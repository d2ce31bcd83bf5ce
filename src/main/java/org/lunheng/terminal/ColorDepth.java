package org.lunheng.terminal;

/** How many colours a terminal shows. */
public enum ColorDepth {
  /** No colour at all; bold, dim, italic, underline and reverse stay. */
  NONE,
  /** The terminal's own sixteen. */
  ANSI16,
  /** xterm's palette of 256. */
  XTERM256,
  /** Any colour. */
  TRUE_COLOR
}
