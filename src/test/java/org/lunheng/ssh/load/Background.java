package org.lunheng.ssh.load;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something that goes on while something else does. */
final class Background {
  private final CompletableFuture<Void> done = new CompletableFuture<>();

  /** What is done; it may throw anything. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  /** Begins at once. */
  Background(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
                done.complete(null);
              } catch (Throwable e) {
                done.completeExceptionally(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits until it is done; throws what it threw. */
  void join(int seconds) throws Exception {
    try {
      done.get(seconds, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw new IllegalStateException("Not done after " + seconds + " s", e);
    }
  }

  static void pause(double seconds) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep((long) (1_000 * seconds));
  }
}
