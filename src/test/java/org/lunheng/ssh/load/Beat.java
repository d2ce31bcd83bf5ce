package org.lunheng.ssh.load;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Has readers act, each of them once in every period, at a moment of it by lot: whatever has come
 * of what they did before, as people do who do not wait.
 */
final class Beat {
  private final List<Seat> seats;
  private final long period;
  private final Random random;

  private record Due(long at, Seat seat, long periodStart) {}

  Beat(List<Seat> seats, Duration period, Random random) {
    this.seats = seats;
    this.period = period.toNanos();
    this.random = random;
  }

  /** Goes on for some time, on the caller's thread. */
  void run(Duration time) {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    PriorityQueue<Due> queue = new PriorityQueue<>(Comparator.comparingLong(due -> due.at - start));
    seats.forEach(seat -> queue.add(due(seat, start)));
    for (Due due = queue.poll(); due != null && due.at - end < 0; due = queue.poll()) {
      for (long left = due.at - System.nanoTime(); left > 0; left = due.at - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      due.seat.act(due.at);
      queue.add(due(due.seat, due.periodStart + period));
    }
  }

  private Due due(Seat seat, long periodStart) {
    return new Due(periodStart + (long) (random.nextDouble() * period), seat, periodStart);
  }
}
