package org.lunheng.terminal;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Has work done by another executor, one piece after the other. */
final class Lane implements Executor {
  private final Executor executor;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  Lane(Executor executor) {
    this.executor = executor;
  }

  @Override
  public synchronized void execute(Runnable work) {
    waiting.add(work);
    if (!busy) {
      busy = true;
      next();
    }
  }

  private synchronized void next() {
    Runnable work = waiting.poll();
    if (work == null) {
      busy = false;
      return;
    }
    try {
      executor.execute(() -> perform(work));
    } catch (RejectedExecutionException e) {
      // the room has been left: nobody waits for the rest
      waiting.clear();
    }
  }

  private void perform(Runnable work) {
    try {
      work.run();
    } finally {
      next();
    }
  }
}
