package org.lunheng.terminal;

/** Is told how long readers wait. Called on the thread that paints; returns at once. */
@FunctionalInterface
public interface Gauge {
  /** Tells nobody. */
  Gauge NONE = nanoseconds -> {};

  /**
   * A frame went to the terminal.
   *
   * @param nanoseconds since the first input came in that it answers; negative if it answers none
   */
  void painted(long nanoseconds);
}
