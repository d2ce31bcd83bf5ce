package org.lunheng.ssh;

import java.util.function.BooleanSupplier;

/** Waits for what other threads do. */
final class Until {
  private static final long SECOND = 1_000_000_000L;

  private static final int SECONDS = 10;

  private static final long LOOK_MILLIS = 10;

  private Until() {}

  /** Whether something comes to hold within ten seconds. */
  static boolean holds(BooleanSupplier something) {
    return holds(something, SECONDS);
  }

  /** Whether something comes to hold within some seconds. */
  static boolean holds(BooleanSupplier something, int seconds) {
    long end = System.nanoTime() + seconds * SECOND;
    while (!something.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
