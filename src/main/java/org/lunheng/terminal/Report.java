package org.lunheng.terminal;

/** An answer of the terminal (xterm's control sequences; kitty's keyboard protocol). */
sealed interface Report {

  /** Where the cursor stands (CPR), counted from 1. */
  record CursorAt(int row, int column) implements Report {}

  /** What sort of terminal it is (DA1), which every one answers, in turn. */
  record Attributes() implements Report {}

  /** That it got as far as the question (DSR 5). */
  record Ready() implements Report {}

  /** Whether it knows a private mode (DECRPM). */
  record Mode(int mode, boolean known) implements Report {}

  /** That it knows kitty's keyboard protocol. */
  record Keyboard() implements Report {}

  /** The colour of its background, 0xRRGGBB. */
  record Background(int rgb) implements Report {}
}
