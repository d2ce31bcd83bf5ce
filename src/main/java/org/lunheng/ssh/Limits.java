package org.lunheng.ssh;

import java.time.Duration;
import org.apache.sshd.common.Property;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;

/** The sizes and times of the protocol, none of them left to chance. */
final class Limits {
  /** No version: who attacks an old one should not be told. RFC 4253 allows no spaces or minus. */
  static final String VERSION = "Lunheng";

  /** Bytes that a client may send ahead: a page of pasted text, not a file. */
  private static final long WINDOW = 8 * 1024;

  /** What RFC 4253 has every implementation take, and no more. */
  private static final long PACKET = 32 * 1024;

  /** What clients may declare as theirs; what is larger is taken for this. */
  private static final long MOST_PACKET = 256 * 1024;

  /** A connection reads a few keys at a time; 1,000 connections have such a buffer each. */
  private static final int READ_BUFFER = 4 * 1024;

  /** Lines of a client before its version, which RFC 4253 does not allow at all. */
  private static final int IDENTIFICATION = 1024;

  /** A client that takes nothing off the network for that long, though it is sent something. */
  private static final Duration UNREAD = Duration.ofSeconds(60);

  /** What OpenSSH has as its limit for the usual ciphers. */
  private static final long REKEY_BYTES = 1L << 30;

  private static final Duration REKEY_TIME = Duration.ofHours(1);

  /** RFC 4344: after 2³¹ packets at the latest. */
  private static final long REKEY_PACKETS = 1L << 31;

  private static final int BACKLOG = 1024;

  private static final Duration SHORT = Duration.ofSeconds(2);

  private Limits() {}

  /** Sets them all. */
  static void setUp(SshServer server, ServerSettings settings) {
    set(server, CoreModuleProperties.SERVER_IDENTIFICATION, VERSION);
    set(server, CoreModuleProperties.MAX_IDENTIFICATION_SIZE, IDENTIFICATION);
    set(server, CoreModuleProperties.MAX_AUTH_REQUESTS, settings.caps().tries());
    // the rounds end connections sooner and say why; these are there should a round fail
    set(server, CoreModuleProperties.AUTH_TIMEOUT, settings.times().entry().multipliedBy(2));
    // any packet counts for MINA, one that keeps the connection alive too: the rounds know better
    set(server, CoreModuleProperties.IDLE_TIMEOUT, Duration.ZERO);
    set(server, CoreModuleProperties.NIO2_READ_TIMEOUT, Duration.ZERO);
    set(server, CoreModuleProperties.NIO2_MIN_WRITE_TIMEOUT, UNREAD);
    set(server, CoreModuleProperties.DISCONNECT_TIMEOUT, SHORT);
    set(server, CoreModuleProperties.CHANNEL_CLOSE_TIMEOUT, SHORT);
    set(server, CoreModuleProperties.STOP_WAIT_TIME, SHORT);
    set(server, CoreModuleProperties.WINDOW_SIZE, WINDOW);
    set(server, CoreModuleProperties.MAX_PACKET_SIZE, PACKET);
    set(server, CoreModuleProperties.LIMIT_PACKET_SIZE, MOST_PACKET);
    set(server, CoreModuleProperties.NIO2_READ_BUFFER_SIZE, READ_BUFFER);
    set(server, CoreModuleProperties.REKEY_BYTES_LIMIT, REKEY_BYTES);
    set(server, CoreModuleProperties.REKEY_TIME_LIMIT, REKEY_TIME);
    set(server, CoreModuleProperties.REKEY_PACKETS_LIMIT, REKEY_PACKETS);
    set(server, CoreModuleProperties.SOCKET_BACKLOG, BACKLOG);
    // a client that has vanished is noticed by the system
    set(server, CoreModuleProperties.SOCKET_KEEPALIVE, true);
    // a key press and its frame should not wait for more to send
    set(server, CoreModuleProperties.TCP_NODELAY, true);
    // one is enough, and a refusal is counted by the service
    set(server, CoreModuleProperties.MAX_CONCURRENT_CHANNELS, 2);
  }

  private static <T> void set(SshServer server, Property<T> property, T value) {
    property.set(server, value);
  }
}
