package org.lunheng.ssh;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Asks whether readers are served, and takes no answer within two seconds for a no. */
final class Health implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 2;

  private final ExecutorService thread = Executors.newSingleThreadExecutor(Pools.named("health"));
  private final Supplier<Optional<String>> asked;
  private CompletableFuture<Optional<String>> answer = CompletableFuture.completedFuture(null);

  Health(Supplier<Optional<String>> asked) {
    this.asked = asked;
  }

  /** Why readers are not served; empty if they are. */
  Optional<String> trouble() {
    try {
      return answer().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return Optional.of("no answer");
    } catch (ExecutionException e) {
      return Optional.of("failed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("stopping");
    }
  }

  /** The answer that somebody waits for already, or else a new one. */
  private synchronized CompletableFuture<Optional<String>> answer() {
    if (answer.isDone()) {
      answer = CompletableFuture.supplyAsync(asked, thread);
    }
    return answer;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
