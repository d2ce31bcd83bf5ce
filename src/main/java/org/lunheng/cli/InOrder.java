package org.lunheng.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Does jobs on several threads and hands over their results in the order of the jobs. Only so many
 * are begun before the first of them is handed over, so that a long list takes no more memory than
 * a short one.
 *
 * @param threads how many jobs are done at once
 * @param budget what the jobs that were begun may weigh together; a heavier one is done alone
 * @param weight what a job weighs
 * @param work does a job; throws nothing
 */
record InOrder<J, R>(int threads, long budget, ToLongFunction<J> weight, Function<J, R> work) {
  /** Enough that no thread waits because one job takes longer than its neighbours. */
  private static final int BEGUN_PER_THREAD = 4;

  /** Takes results. */
  @FunctionalInterface
  interface Results<R, E extends Exception> {
    /** Takes the next one, and says whether more are wanted. */
    boolean take(R result) throws E;
  }

  /** Does all jobs, unless no more results are wanted or the thread is interrupted. */
  <E extends Exception> void run(Iterable<J> jobs, Results<R, E> results) throws E {
    ExecutorService executor = Executors.newFixedThreadPool(threads, InOrder::daemon);
    Deque<Begun<R>> begun = new ArrayDeque<>();
    try {
      boolean wanted = true;
      long load = 0;
      for (J job : jobs) {
        long next = weight.applyAsLong(job);
        while (wanted && !begun.isEmpty() && !fits(begun.size(), load + next)) {
          load -= begun.peek().weight;
          wanted = results.take(begun.remove().future.get());
        }
        if (!wanted) {
          return;
        }
        begun.add(new Begun<>(executor.submit(() -> work.apply(job)), next));
        load += next;
      }
      while (wanted && !begun.isEmpty()) {
        wanted = results.take(begun.remove().future.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private boolean fits(int count, long load) {
    return count < threads * BEGUN_PER_THREAD && load <= budget;
  }

  private record Begun<R>(Future<R> future, long weight) {}

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "cleaning");
    thread.setDaemon(true);
    return thread;
  }
}
