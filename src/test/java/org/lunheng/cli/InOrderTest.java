package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger mostRunning = new AtomicInteger();
  private final List<Integer> results = new ArrayList<>();
  private int mostAhead;

  private int work(int job) {
    begun.incrementAndGet();
    mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
    try {
      Thread.sleep(job % 3);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    running.decrementAndGet();
    return job;
  }

  private boolean take(int result) {
    mostAhead = Math.max(mostAhead, begun.get() - results.size());
    results.add(result);
    return true;
  }

  private static List<Integer> jobs(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Test
  void resultsComeInOrderAndOnlySoManyAreBegun() {
    new InOrder<Integer, Integer>(3, 100, job -> 1, this::work).run(jobs(300), this::take);
    assertEquals(jobs(300), results);
    assertTrue(mostAhead <= 3 * 4, () -> mostAhead + " were begun and not handed over");
    assertTrue(mostRunning.get() <= 3);
  }

  @Test
  void whatIsHeavyIsDoneAlone() {
    new InOrder<Integer, Integer>(4, 10, job -> 11, this::work).run(jobs(30), this::take);
    assertEquals(jobs(30), results);
    assertEquals(1, mostRunning.get());
  }

  @Test
  void nothingMoreIsBegunWhenNobodyWantsIt() {
    new InOrder<Integer, Integer>(2, 100, job -> 1, this::work)
        .run(jobs(1000), result -> take(result) && result < 5);
    assertEquals(jobs(6), results);
    assertTrue(begun.get() < 30, begun::toString);
  }
}
