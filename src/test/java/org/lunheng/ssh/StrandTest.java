package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StrandTest {
  private final Queue<Runnable> pool = new ArrayDeque<>();
  private final List<Long> alarms = new ArrayList<>();
  private final List<Throwable> ends = new ArrayList<>();
  private FutureTask<Void> alarm;

  private Strand strand(Strand.Turns turns) {
    return new Strand(
        pool::add,
        (work, nanoseconds) -> {
          alarms.add(nanoseconds);
          alarm = new FutureTask<>(work, null);
          return alarm;
        },
        turns,
        ends::add);
  }

  private void work() {
    for (Runnable next = pool.poll(); next != null; next = pool.poll()) {
      next.run();
    }
  }

  @Test
  void manyRingsBeforeATurnAreOneTurn() {
    AtomicInteger turns = new AtomicInteger();
    Strand strand =
        strand(
            () -> {
              turns.incrementAndGet();
              return Long.MAX_VALUE;
            });
    strand.ring();
    strand.ring();
    assertEquals(1, pool.size());
    work();
    assertEquals(1, turns.get());
    strand.ring();
    work();
    assertEquals(2, turns.get());
  }

  @Test
  void aRingWithinATurnIsAnotherTurnBehindWhatWaits() {
    List<String> done = new ArrayList<>();
    Strand[] self = new Strand[1];
    self[0] =
        strand(
            () -> {
              done.add("turn");
              if (done.size() == 1) {
                self[0].ring();
                pool.add(() -> done.add("other"));
              }
              return Long.MAX_VALUE;
            });
    self[0].ring();
    work();
    assertEquals(List.of("turn", "other", "turn"), done);
  }

  @Test
  void comesBackWhenItsTimeHasCome() {
    AtomicInteger turns = new AtomicInteger();
    Strand strand = strand(() -> turns.incrementAndGet() < 2 ? 70 : Long.MAX_VALUE);
    strand.ring();
    work();
    assertEquals(List.of(70L), alarms);
    alarm.run();
    work();
    assertEquals(2, turns.get());
    assertEquals(List.of(70L), alarms);
  }

  @Test
  void anAlarmThatIsNotNeededAnyMoreIsCalledOff() {
    Strand strand = strand(() -> 70);
    strand.ring();
    work();
    FutureTask<Void> first = alarm;
    strand.ring();
    work();
    assertEquals(true, first.isCancelled());
    assertEquals(false, alarm.isCancelled());
  }

  @Test
  void endsOnceAndForAll() {
    AtomicInteger turns = new AtomicInteger();
    Strand strand =
        strand(
            () -> {
              turns.incrementAndGet();
              return 0;
            });
    strand.ring();
    work();
    strand.ring();
    work();
    assertEquals(1, turns.get());
    assertEquals(1, ends.size());
    assertNull(ends.get(0));
  }

  @Test
  void whatBreaksItIsTold() {
    IOException broken = new IOException("gone");
    Strand strand =
        strand(
            () -> {
              throw broken;
            });
    strand.ring();
    work();
    assertSame(broken, ends.get(0));
  }

  @Test
  void ringingAfterTheHostHasStoppedDoesNothing() {
    Strand strand =
        new Strand(
            work -> {
              throw new RejectedExecutionException();
            },
            (work, nanoseconds) -> null,
            () -> 1,
            ends::add);
    strand.ring();
    strand.ring();
    assertEquals(List.of(), ends);
  }

  @Test
  @Timeout(30)
  void turnsNeverTakePlaceAtOnceAndNoRingIsLost() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger rung = new AtomicInteger();
    AtomicInteger seen = new AtomicInteger();
    int[] most = new int[1];
    CountDownLatch all = new CountDownLatch(1);
    Strand strand =
        new Strand(
            threads,
            (work, nanoseconds) -> null,
            () -> {
              most[0] = Math.max(most[0], inside.incrementAndGet());
              seen.set(rung.get());
              inside.decrementAndGet();
              if (seen.get() == 40_000) {
                all.countDown();
              }
              return Long.MAX_VALUE;
            },
            ends::add);
    for (int i = 0; i < 4; i++) {
      new Thread(
              () -> {
                for (int j = 0; j < 10_000; j++) {
                  rung.incrementAndGet();
                  strand.ring();
                }
              })
          .start();
    }
    assertEquals(true, all.await(20, TimeUnit.SECONDS));
    threads.shutdown();
    assertEquals(true, threads.awaitTermination(5, TimeUnit.SECONDS));
    assertEquals(1, most[0]);
  }
}
