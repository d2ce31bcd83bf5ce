package org.lunheng.quiz;

/**
 * How much a reader wants to learn.
 *
 * @param newPerDay how many new cards a day may bring, 0 to {@link #MOST_NEW}
 * @param length how many cards a round has at most, 1 to {@link #LONGEST}
 */
public record Habits(int newPerDay, int length) {
  /** The most new cards a day. */
  public static final int MOST_NEW = 200;

  /** The most cards of a round. */
  public static final int LONGEST = 200;

  /** What holds until the reader chooses. */
  public static final Habits STANDARD = new Habits(10, 20);

  public Habits {
    if (newPerDay < 0 || newPerDay > MOST_NEW || length < 1 || length > LONGEST) {
      throw new IllegalArgumentException("No " + newPerDay + " new a day, " + length + " a round");
    }
  }

  /** The same with so many new cards a day, as near as may be. */
  public Habits withNewPerDay(int number) {
    return new Habits(Math.max(0, Math.min(MOST_NEW, number)), length);
  }

  /** The same with so many cards a round, as near as may be. */
  public Habits withLength(int number) {
    return new Habits(newPerDay, Math.max(1, Math.min(LONGEST, number)));
  }
}
