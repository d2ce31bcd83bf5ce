package org.lunheng.terminal;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

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
    executor.execute(
        () -> {
          try {
            work.run();
          } finally {
            next();
          }
        });
  }
}
