package org.lunheng.ssh;

import java.time.Duration;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.session.helpers.AbstractSession;
import org.lunheng.ssh.Watch.Leaving;
import org.lunheng.ssh.Watch.Refusal;

/** Looks after all connections from time to time, and ends those whose time is up. */
final class Rounds implements Runnable {
  /** How long somebody is told why they are turned away. */
  private static final Duration TELLING = Duration.ofSeconds(2);

  private final ServerSettings.Times times;
  private final Arrivals arrivals;
  private final Gate gate;
  private final Watch watch;

  Rounds(ServerSettings.Times times, Arrivals arrivals, Gate gate, Watch watch) {
    this.times = times;
    this.arrivals = arrivals;
    this.gate = gate;
    this.watch = watch;
  }

  @Override
  public void run() {
    long now = System.nanoTime();
    try {
      arrivals.closeTold(now - TELLING.toNanos());
      gate.tidy(now);
      arrivals.all().forEach((io, connection) -> look(io, connection, now));
    } catch (RuntimeException e) {
      // the next round has to come in any case
      watch.failed("a round past the connections", e);
    }
  }

  private void look(IoSession io, Connection connection, long now) {
    Shell shell = connection.shell().orElse(null);
    if (shell != null) {
      look(io, shell, now);
    } else if (isOver(connection.withoutShellSince(), times.entry(), now)) {
      turnOut(io, connection);
    }
  }

  private void look(IoSession io, Shell shell, long now) {
    if (shell.isLeaving()) {
      if (isOver(shell.leavingSince(), times.farewell(), now)) {
        io.close(true);
      }
    } else if (isOver(shell.since(), times.longest(), now)) {
      shell.leave(Leaving.LIMIT);
    } else if (isOver(shell.lastInput(), times.idle(), now)) {
      shell.leave(Leaving.IDLE);
    } else if (isOver(shell.since(), times.longest().minus(times.warning()), now)) {
      shell.warn(Leaving.LIMIT, times.warning());
    } else if (isOver(shell.lastInput(), times.idle().minus(times.warning()), now)) {
      shell.warn(Leaving.IDLE, times.warning());
    }
  }

  private static boolean isOver(long since, Duration time, long now) {
    return now - since >= time.toNanos();
  }

  private void turnOut(IoSession io, Connection connection) {
    if (!(AbstractSession.getSession(io, true) instanceof ReaderSession session)) {
      io.close(true);
    } else if (!session.isClosing()) {
      if (connection.identity().isEmpty()) {
        watch.refused(connection.address(), Refusal.SLOW);
      }
      session.turnOut(Refusals.line(Refusal.SLOW));
    }
  }
}
