package org.lunheng.ssh;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.util.Readable;
import org.apache.sshd.server.ServerFactoryManager;
import org.apache.sshd.server.session.ServerSessionImpl;
import org.apache.sshd.server.session.SessionFactory;
import org.lunheng.ssh.Watch.Refusal;

/** Where connections come in: turns away those too many before anything is done for them. */
final class Arrivals extends SessionFactory {
  /** Connections that are told why they are turned away; the rest is just closed. */
  private static final int MOST_TOLD = 100;

  /** So long may whoever says nothing stand in the way of others, in nanoseconds. */
  private static final long SILENCE = TimeUnit.SECONDS.toNanos(3);

  private final Gate gate;
  private final Watch watch;
  private final String version;
  private final Map<IoSession, Connection> connections = new ConcurrentHashMap<>();

  /** Those that are being told, and since when. */
  private final Map<IoSession, Long> told = new ConcurrentHashMap<>();

  Arrivals(ServerFactoryManager server, Gate gate, Watch watch, String version) {
    super(server);
    this.gate = gate;
    this.watch = watch;
    this.version = version;
  }

  @Override
  public void sessionCreated(IoSession io) throws Exception {
    long now = System.nanoTime();
    String address = Addresses.of(io.getRemoteAddress());
    Connection connection = new Connection(address, Addresses.block(io.getRemoteAddress()), now);
    Optional<Refusal> refusal = gate.arrive(connection.pass(), now);
    if (refusal.equals(Optional.of(Refusal.CROWD)) && makesRoom(now)) {
      refusal = gate.arrive(connection.pass(), now);
    }
    if (refusal.isPresent()) {
      watch.refused(address, refusal.get());
      turnAway(io, refusal.get(), now);
      return;
    }
    connections.put(io, connection);
    super.sessionCreated(io);
  }

  /**
   * Sends away whoever has stood at the door longest without exchanging keys, so that a crowd that
   * says nothing keeps nobody out for long.
   */
  private boolean makesRoom(long now) {
    Optional<Map.Entry<IoSession, Connection>> silent =
        connections.entrySet().stream()
            .filter(one -> !one.getValue().exchanged() && now - one.getValue().since() >= SILENCE)
            .min(Comparator.comparingLong(one -> one.getValue().since() - now));
    silent.ifPresent(
        one -> {
          watch.refused(one.getValue().address(), Refusal.CROWD);
          gate.leave(one.getValue().pass());
          one.getKey().close(true);
        });
    return silent.isPresent();
  }

  @Override
  protected ServerSessionImpl doCreateSession(IoSession io) throws Exception {
    return new ReaderSession(getServer(), io, connections.get(io), watch);
  }

  @Override
  public void messageReceived(IoSession io, Readable message) throws Exception {
    if (connections.containsKey(io)) {
      super.messageReceived(io, message);
    }
    // what those say who have been turned away is not read
  }

  @Override
  public void exceptionCaught(IoSession io, Throwable cause) throws Exception {
    if (connections.containsKey(io)) {
      super.exceptionCaught(io, cause);
    } else {
      io.close(true);
    }
  }

  @Override
  public void sessionClosed(IoSession io) throws Exception {
    told.remove(io);
    Connection connection = connections.remove(io);
    if (connection == null) {
      return;
    }
    gate.leave(connection.pass());
    if (!connection.exchanged()) {
      watch.handshake(connection.address(), false);
    }
    super.sessionClosed(io);
  }

  /** The connections there are. */
  Collection<Connection> connections() {
    return connections.values();
  }

  /** The connections there are, by what carries them. */
  Map<IoSession, Connection> all() {
    return connections;
  }

  /** Closes those that were told before a time and have not gone. */
  void closeTold(long before) {
    told.forEach(
        (io, since) -> {
          if (since - before <= 0) {
            io.close(true);
          }
        });
  }

  /**
   * Says why and waits for the client to close: if the server did, what the client has sent
   * meanwhile would have the system take the line back.
   */
  private void turnAway(IoSession io, Refusal why, long now) throws Exception {
    if (told.size() >= MOST_TOLD) {
      io.close(true);
      return;
    }
    told.put(io, now);
    io.writeBuffer(Refusals.unasked(version, why)).addListener(written -> shutDown(io));
  }

  private static void shutDown(IoSession io) {
    try {
      io.shutdownOutputStream();
    } catch (IOException e) {
      io.close(true);
    }
  }
}
