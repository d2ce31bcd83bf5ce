package org.lunheng.quiz;

/**
 * How many cards a reader may be asked.
 *
 * @param due those that are due
 * @param fresh the new ones that may still be met today
 * @param ahead those that are known and not due
 */
public record Tally(int due, int fresh, int ahead) {
  /** Nothing to ask. */
  public static final Tally NONE = new Tally(0, 0, 0);
}
