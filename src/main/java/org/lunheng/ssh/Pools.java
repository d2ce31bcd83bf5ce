package org.lunheng.ssh;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of a host. There are as many for a thousand readers as for one, but for those who
 * talk in lines.
 *
 * @param rooms where the turns of the rooms take place, which never wait for anything
 * @param texts where texts are read, searched and made into questions
 * @param database where a database may have to be waited for
 * @param timers rings when a time has come
 */
record Pools(
    ExecutorService rooms,
    ExecutorService texts,
    ExecutorService database,
    ScheduledThreadPoolExecutor timers)
    implements AutoCloseable {

  /** More than one waits for a database that commits for several at once. */
  private static final int DATABASE = 8;

  private static final int TEXTS = 2;
  private static final int PATIENCE_SECONDS = 5;

  static Pools open() {
    int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
    return new Pools(
        Executors.newFixedThreadPool(cores, named("room")),
        Executors.newFixedThreadPool(TEXTS, named("texts")),
        Executors.newFixedThreadPool(DATABASE, named("database")),
        clock("timer"));
  }

  /** A thread that does something quick when its time has come. */
  static ScheduledThreadPoolExecutor clock(String name) {
    ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, named(name));
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  /**
   * Has something quick done when so many nanoseconds are over; never, if the host stops before.
   */
  void later(Runnable work, long nanoseconds) {
    alarm(work, nanoseconds);
  }

  /** The same for what may be called off; null if the host has stopped. */
  Future<?> alarm(Runnable work, long nanoseconds) {
    try {
      return timers.schedule(work, nanoseconds, TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      return null;
    }
  }

  /** Makes threads that keep no program running. */
  static ThreadFactory named(String name) {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Lets what is under way come to its end, for a while. */
  @Override
  public void close() {
    timers.shutdownNow();
    rooms.shutdown();
    texts.shutdownNow();
    database.shutdown();
    try {
      rooms.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
      database.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
