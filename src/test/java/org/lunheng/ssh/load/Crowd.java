package org.lunheng.ssh.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.sshd.client.SshClient;

/** The readers of a run, all in one client without a thread of their own. */
final class Crowd implements AutoCloseable {
  private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(20);

  private final SshClient client = Clients.start();
  private final List<Seat> seats = new ArrayList<>();
  private final Waits waits;
  private final int perSecond;

  /**
   * @param waits what the readers wait for and what goes wrong
   * @param perSecond how many connections are opened in a second
   */
  Crowd(Waits waits, int perSecond) {
    this.waits = waits;
    this.perSecond = perSecond;
  }

  List<Seat> seats() {
    return Collections.unmodifiableList(seats);
  }

  Waits waits() {
    return waits;
  }

  /** Has somebody else come, with the others, at the next {@link #enter}. */
  void add(Seat seat) {
    seats.add(seat);
  }

  /**
   * Has all connect that are not there, so many in a second, and waits until all of them see
   * something.
   *
   * @return whether all do
   */
  boolean enter(String user, InetSocketAddress host) throws IOException {
    long start = System.nanoTime();
    int number = 0;
    for (Seat seat : seats) {
      if (!seat.isOpen()) {
        sleepUntil(start + number * TimeUnit.SECONDS.toNanos(1) / perSecond);
        seat.connect(client, user, host);
        number++;
      }
    }
    long limit = System.nanoTime() + Clients.PATIENCE.toNanos();
    while (present() < seats.size() && System.nanoTime() < limit) {
      LockSupport.parkNanos(LOOK);
    }
    if (present() < seats.size()) {
      waits.trouble().add((seats.size() - present()) + " readers saw nothing");
    }
    return present() == seats.size();
  }

  /** How many have seen something and are still there. */
  int present() {
    return (int) seats.stream().filter(Seat::isPresent).count();
  }

  private static void sleepUntil(long time) {
    for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /** Has all leave. */
  void leave() {
    seats.forEach(Seat::leave);
    awaitGone();
  }

  /** Waits until nobody is connected. */
  void awaitGone() {
    long limit = System.nanoTime() + Clients.PATIENCE.toNanos();
    while (seats.stream().anyMatch(Seat::isOpen) && System.nanoTime() < limit) {
      LockSupport.parkNanos(LOOK);
    }
  }

  @Override
  public void close() {
    leave();
    client.stop();
  }
}
