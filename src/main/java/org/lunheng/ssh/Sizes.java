package org.lunheng.ssh;

/** What sizes of terminals are believed. */
public final class Sizes {
  /** The smallest number of columns or rows. */
  public static final int LEAST = 1;

  /** The largest number of columns or rows: a frame of that size is still painted in no time. */
  public static final int MOST = 500;

  /** The columns of a terminal that does not say how wide it is. */
  public static final int COLUMNS = 80;

  /** The rows of a terminal that does not say how high it is. */
  public static final int ROWS = 24;

  private Sizes() {}

  /**
   * A number of columns or rows.
   *
   * @param said what the client says, an unsigned number of 32 bits; 0 for none
   * @param usual what is taken instead of none
   */
  static int believed(int said, int usual) {
    if (said == 0) {
      return usual;
    }
    return (int) Math.min(Math.max(Integer.toUnsignedLong(said), LEAST), MOST);
  }
}
