package org.lunheng.ssh;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.lunheng.text.Messages;

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
  Doors.Stay begin(
      Premises premises, Visitor visitor, Wire wire, Watch watch, LineRoom.Unsaved unsaved) {
    Messages messages = premises.messages().apply(visitor.variables());
    LineStay stay = new LineStay(wire, watch, messages);
    try {
      threads.execute(() -> stay.talk(premises.lines(), visitor, unsaved));
    } catch (RejectedExecutionException e) {
      stay.refuse(messages.get("cli.plain.hosted.crowded"));
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
