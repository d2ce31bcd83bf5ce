package org.lunheng.bench;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One direction of a line: what goes in comes out in order, so many bytes a second, and a fixed
 * time later. It takes in everything at once, as the buffers on the way do.
 */
final class SlowLine<T> {
  private record Parcel<T>(T content, long at) implements Delayed {
    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(at, ((Parcel<?>) other).at);
    }
  }

  private final BlockingQueue<Parcel<T>> underWay;
  private final long nanosecondsByte;
  private final long delay;
  private long free = System.nanoTime();

  /**
   * @param bitsPerSecond how much the line takes
   * @param milliseconds how long a bit is under way
   * @param end takes what comes out, on the line's thread
   */
  @SuppressWarnings("unchecked")
  SlowLine(int bitsPerSecond, int milliseconds, Consumer<T> end) {
    this.nanosecondsByte = TimeUnit.SECONDS.toNanos(Byte.SIZE) / bitsPerSecond;
    this.delay = TimeUnit.MILLISECONDS.toNanos(milliseconds);
    this.underWay = (BlockingQueue<Parcel<T>>) (BlockingQueue<?>) new DelayQueue<>();
    Thread carrier = new Thread(() -> carry(end), "line");
    carrier.setDaemon(true);
    carrier.start();
  }

  /** Sends something of so many bytes. */
  synchronized void send(T content, int bytes) {
    // never at the same time as another parcel, so that the order stays
    free = Math.max(free + 1, System.nanoTime()) + bytes * nanosecondsByte;
    underWay.add(new Parcel<>(content, free + delay));
  }

  private void carry(Consumer<T> end) {
    try {
      while (true) {
        end.accept(underWay.take().content());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
