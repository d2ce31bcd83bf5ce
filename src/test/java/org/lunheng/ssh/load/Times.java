package org.lunheng.ssh.load;

import java.util.Arrays;
import java.util.Locale;

/** Lengths of time, in nanoseconds; from any thread. */
final class Times {
  private static final int FIRST_ROOM = 1 << 12;

  private long[] all = new long[FIRST_ROOM];
  private int count;

  synchronized void add(long nanoseconds) {
    if (count == all.length) {
      all = Arrays.copyOf(all, 2 * count);
    }
    all[count++] = nanoseconds;
  }

  synchronized int count() {
    return count;
  }

  synchronized void clear() {
    count = 0;
  }

  /** Those that were added after so many. */
  synchronized Times since(int number) {
    Times times = new Times();
    times.count = count - number;
    times.all = Arrays.copyOfRange(all, number, Math.max(count, number + 1));
    return times;
  }

  /** The time that a share of all, from 0 to 1, does not exceed, in milliseconds; 0 of none. */
  synchronized double share(double share) {
    if (count == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(all, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) (count * share))] / 1e6;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p50 %6.2f  p95 %6.2f  p99 %6.2f  max %7.2f ms of %,d",
        share(0.5),
        share(0.95),
        share(0.99),
        share(1),
        count());
  }
}
