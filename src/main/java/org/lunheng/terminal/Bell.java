package org.lunheng.terminal;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What a thread sleeps by that waits for something to happen. */
final class Bell {
  private final Semaphore rung = new Semaphore(0);

  /** Wakes who waits, or else who waits next. */
  void ring() {
    rung.release();
  }

  /** Waits until the bell is rung; so many nanoseconds at most. */
  void await(long nanoseconds) throws InterruptedException {
    if (rung.tryAcquire(nanoseconds, TimeUnit.NANOSECONDS)) {
      rung.drainPermits();
    }
  }
}
