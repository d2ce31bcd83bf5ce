package org.lunheng.app;

/** How long to wait before something that could not be written is tried again. */
final class RetryPause {
  private static final int FIRST = 2_000;
  private static final int LONGEST = 30_000;

  private RetryPause() {}

  /** In milliseconds; twice as long each time. */
  static int after(int retries) {
    return (int) Math.min((long) FIRST << Math.min(retries, Integer.SIZE), LONGEST);
  }
}
