package org.lunheng.terminal;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Has values dealt with on a thread of their own, one at a time; of those that come meanwhile only
 * the newest is. There is no thread before the first value.
 */
final class Newest<T> {
  private final String name;
  private final long pause;
  private final Consumer<T> work;
  private Thread thread;
  private T waiting;
  private boolean closed;
  private boolean busy;

  /**
   * @param pause how long a value waits for newer ones, in milliseconds
   * @param work must not throw
   */
  Newest(String name, long pause, Consumer<T> work) {
    this.name = name;
    this.pause = pause;
    this.work = work;
  }

  /** Has a value dealt with instead of all that wait; returns at once. */
  synchronized void put(T value) {
    if (closed) {
      return;
    }
    waiting = value;
    if (thread == null) {
      thread = new Thread(this::run, name);
      thread.setDaemon(true);
      thread.start();
    }
    notifyAll();
  }

  /** Waits until every value has been dealt with; so long at most. */
  synchronized void await(long milliseconds) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    try {
      for (long left = milliseconds;
          left > 0 && (busy || waiting != null);
          left = millisecondsTo(end)) {
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Has the last value dealt with without a pause, and takes no more; waits so long at most. */
  void close(long milliseconds) {
    Thread last;
    synchronized (this) {
      closed = true;
      last = thread;
      notifyAll();
    }
    try {
      if (last != null) {
        last.join(milliseconds);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      T next = next();
      while (next != null) {
        work.accept(next);
        next = next();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is to be dealt with next; null if nothing will come any more. */
  private synchronized T next() throws InterruptedException {
    busy = false;
    notifyAll();
    while (waiting == null && !closed) {
      wait();
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause);
    for (long left = pause; left > 0 && !closed; left = millisecondsTo(end)) {
      wait(left);
    }
    T next = waiting;
    waiting = null;
    busy = next != null;
    return next;
  }

  private static long millisecondsTo(long end) {
    return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
  }
}
