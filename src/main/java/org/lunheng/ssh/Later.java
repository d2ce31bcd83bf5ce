package org.lunheng.ssh;

/** Has something quick done when some time is over, unless the host stops before. */
@FunctionalInterface
interface Later {
  void run(Runnable work, long nanoseconds);
}
