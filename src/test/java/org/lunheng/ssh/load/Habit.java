package org.lunheng.ssh.load;

/** How a reader reads: decides what to do next by what there is on the screen. */
interface Habit {
  Move next();

  /**
   * Takes what comes for the screen.
   *
   * @return what the terminal answers to it; empty if nothing
   */
  String show(byte[] bytes, int offset, int length);

  /** What is wrong with what there is on the screen; null if nothing is. */
  String fault();
}
