package org.lunheng.cli;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a host is to serve.
 *
 * @param host the address to listen at
 * @param port the port to listen at; 0 has one chosen
 * @param hostKey the file of the host's key, which is made if there is none
 * @param store where it is kept what readers leave: a folder, or {@code jdbc:postgresql://…}
 * @param guests whether those without a key are let in
 * @param caps how many there may be of what
 * @param idle how long a reader may do nothing
 * @param longest how long a session may be
 * @param log how events are written
 * @param metrics where figures can be had as {@code HOST:PORT}, or null for nowhere
 */
public record HostSettings(
    String host,
    int port,
    Path hostKey,
    String store,
    boolean guests,
    Caps caps,
    Duration idle,
    Duration longest,
    LogForm log,
    String metrics) {

  /**
   * How many there may be of what.
   *
   * @param sessions readers and guests in all
   * @param perAddress sessions of one address
   * @param perKey sessions of one key
   * @param perSecond new connections that an address may open a second, after a first burst
   */
  public record Caps(int sessions, int perAddress, int perKey, int perSecond) {}

  /** How events are written: for people, or an object a line. */
  public enum LogForm {
    TEXT,
    JSON
  }
}
