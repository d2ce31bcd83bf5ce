package org.lunheng.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What something costs the current thread.
 *
 * @param nanoseconds of processor time
 * @param bytes allocated on the heap
 */
public record Cost(double nanoseconds, double bytes) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The work to measure; it may throw. */
  @FunctionalInterface
  public interface Work {
    /** Does it once; {@code round} counts from 0. */
    void run(int round) throws Exception;
  }

  /** The cost of one round, averaged over many; call it twice and drop the first result. */
  public static Cost of(int rounds, Work work) throws Exception {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long started = THREADS.getCurrentThreadCpuTime();
    for (int round = 0; round < rounds; round++) {
      work.run(round);
    }
    double nanoseconds = THREADS.getCurrentThreadCpuTime() - started;
    double bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    return new Cost(nanoseconds / rounds, bytes / rounds);
  }
}
