package org.lunheng.ssh;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The dialogues in lines. Each waits for its reader on a thread of its own, so there are no more
 * than a machine has to spare.
 */
final class LineTalks implements AutoCloseable {
  static final int MOST = 64;

  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0, MOST, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), Pools.named("lines"));

  /** Begins a dialogue; somebody for whom there is no thread is told so. */
  Doors.Stay begin(LineRoom room, Visitor visitor, Wire wire, Watch watch) {
    LineStay stay = new LineStay(wire, watch);
    try {
      threads.execute(() -> stay.talk(room, visitor));
    } catch (RejectedExecutionException e) {
      stay.refuse("Too many readers without a terminal just now: try again later.");
    }
    return stay;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
