package org.lunheng.ssh;

import java.io.IOException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.file.nonefs.NoneFileSystemFactory;
import org.apache.sshd.common.io.nio2.Nio2ServiceFactoryFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.UserAuthFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.session.ServerUserAuthServiceFactory;
import org.lunheng.document.Problem;
import org.lunheng.ssh.Watch.Leaving;
import org.lunheng.store.ProblemException;

/** Lets readers in over SSH, and nobody anywhere but through the {@link Doors}. */
public final class ReadingServer implements AutoCloseable {
  private static final Duration ROUND = Duration.ofMillis(250);

  private static final Duration LOOK = Duration.ofMillis(20);

  private final ServerSettings settings;
  private final Watch watch;
  private final Listener server = (Listener) ServerBuilder.builder().factory(Listener::new).build();
  private final Gate gate;
  private final Arrivals arrivals;
  private final KeyPair key;
  private final ScheduledThreadPoolExecutor clock = Pools.clock("ssh-clock");

  private ReadingServer(ServerSettings settings, Doors doors, Watch watch, KeyPair key) {
    this.settings = settings;
    this.watch = watch;
    this.key = key;
    this.gate = new Gate(settings.caps());
    this.arrivals = new Arrivals(server, gate, watch, "SSH-2.0-" + Limits.VERSION);
    Tongues tongues = new Tongues(settings.language());
    Limits.setUp(server, settings);
    Algorithms.setUp(server);
    offerNothingElse();
    letIn(tongues);
    server.setChannelFactories(List.of(new RoomChannel.Factory(doors, watch, tongues::of)));
  }

  /**
   * Opens the doors.
   *
   * @throws ProblemException if there is no host key to be had, or nothing can listen there
   */
  public static ReadingServer start(ServerSettings settings, Doors doors, Watch watch)
      throws ProblemException {
    KeyPair key = HostKeys.at(settings.hostKey());
    ReadingServer server = new ReadingServer(settings, doors, watch, key);
    server.listen();
    watch.serving(settings.host(), server.port(), server.fingerprint());
    return server;
  }

  /** The port that clients connect to. */
  public int port() {
    return server.getPort();
  }

  /** The host key's SHA-256 fingerprint as OpenSSH shows it. */
  public String fingerprint() {
    return HostKeys.fingerprint(key);
  }

  /** Readers and guests that are in. */
  public int sessions() {
    return gate.sessions();
  }

  /** Connections in all, those that are just being turned away too. */
  public int connections() {
    return server.connections();
  }

  /** Connections that have not said who they are. */
  public int strangers() {
    return gate.strangers();
  }

  /**
   * Lets nobody in any more, has all sessions end, and returns when they have, or after {@link
   * ServerSettings.Times#farewell}.
   */
  public void stop() {
    if (!server.isStarted()) {
      return;
    }
    server.stopListening();
    arrivals.connections().forEach(ReadingServer::askToLeave);
    awaitLeaving();
    try {
      server.stop(true);
    } catch (IOException e) {
      watch.failed("stopping", e);
    }
    clock.shutdownNow();
    watch.stopped();
  }

  @Override
  public void close() {
    stop();
  }

  private static void askToLeave(Connection connection) {
    connection.shell().ifPresent(shell -> shell.leave(Leaving.STOPPED));
  }

  private void awaitLeaving() {
    long end = System.nanoTime() + settings.times().farewell().toNanos();
    try {
      while (System.nanoTime() < end
          && arrivals.connections().stream().anyMatch(some -> some.shell().isPresent())) {
        Thread.sleep(LOOK.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() throws ProblemException {
    server.setHost(settings.host());
    server.setPort(settings.port());
    try {
      server.start();
    } catch (IOException e) {
      clock.shutdownNow();
      String place = settings.host() + ":" + settings.port();
      throw new ProblemException(
          Problem.of(place, 0, "serve-no-listening", String.valueOf(e.getMessage())));
    }
    Rounds rounds = new Rounds(settings.times(), arrivals, gate, watch);
    clock.scheduleWithFixedDelay(rounds, ROUND.toMillis(), ROUND.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What MINA could do besides; most of it is off by itself, but it should not be left to that. */
  private void offerNothingElse() {
    server.setShellFactory(null);
    server.setCommandFactory(null);
    server.setSubsystemFactories(List.of());
    server.setFileSystemFactory(NoneFileSystemFactory.INSTANCE);
    server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
    server.setAgentFactory(null);
    server.setPasswordAuthenticator(null);
    server.setHostBasedAuthenticator(null);
    server.setGSSAuthenticator(null);
  }

  private void letIn(Tongues tongues) {
    server.setKeyPairProvider(KeyPairProvider.wrap(key));
    server.setIoServiceFactoryFactory(new Nio2ServiceFactoryFactory());
    server.setScheduledExecutorService(clock);
    server.setSessionFactory(arrivals);
    Admission admission = new Admission(gate, watch);
    List<UserAuthFactory> ways = new ArrayList<>();
    ways.add(new KeyAuth.Factory(admission));
    if (settings.guests()) {
      ways.add(new GuestAuth.Factory(admission, tongues.usual()));
    }
    server.setUserAuthFactories(ways);
    server.setPublickeyAuthenticator(KeyAuth::offer);
    server.setSessionDisconnectHandler(new Tries(watch));
    server.addSessionListener(new Handshakes(watch));
    server.setServiceFactories(
        List.of(ServerUserAuthServiceFactory.INSTANCE, new RoomService.Factory(watch)));
  }

  /** MINA's server, of which nobody else may close the listening socket alone. */
  private static final class Listener extends SshServer {
    int connections() {
      return acceptor.getManagedSessions().size();
    }

    void stopListening() {
      acceptor.unbind();
    }
  }
}
