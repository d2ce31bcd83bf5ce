package org.lunheng.ssh;

import java.nio.file.Path;
import java.time.Duration;

/**
 * On what terms readers are let in.
 *
 * @param host the address to listen at; {@code 0.0.0.0} is all of them, IPv6 too
 * @param port the port to listen at; 0 has one chosen
 * @param hostKey the file of the key by which clients know the server again; made if there is none
 * @param guests whether those without a key are let in
 * @param language what those are spoken to in whose language is not known
 * @param caps how many
 * @param times how long
 */
public record ServerSettings(
    String host, int port, Path hostKey, boolean guests, String language, Caps caps, Times times) {

  /**
   * How many there may be of what.
   *
   * @param sessions readers and guests in all
   * @param perAddress connections of one address; a class may sit behind one
   * @param perReader sessions with one key
   * @param strangers connections in all that have not said who they are
   * @param tries attempts of a connection to say who it is
   * @param burst connections that an address may open at once
   * @param perSecond connections that it may open a second from then on
   */
  public record Caps(
      int sessions,
      int perAddress,
      int perReader,
      int strangers,
      int tries,
      int burst,
      double perSecond) {
    /** What does for a class, a lab or a library on a small machine. */
    public static final Caps USUAL = new Caps(1000, 100, 8, 200, 8, 60, 2);
  }

  /**
   * How long something may last.
   *
   * @param entry from connecting until the reader is in the room, and without a room later on
   * @param idle without a key press
   * @param warning how long before the end the reader is warned of it
   * @param longest from the beginning of a session to its end
   * @param farewell from asking a session to end until it is ended
   */
  public record Times(
      Duration entry, Duration idle, Duration warning, Duration longest, Duration farewell) {
    /** What leaves a reader time to think and nobody time to sit on a place for ever. */
    public static final Times USUAL =
        new Times(
            Duration.ofSeconds(30),
            Duration.ofMinutes(15),
            Duration.ofMinutes(1),
            Duration.ofHours(8),
            Duration.ofSeconds(10));
  }

  /** What holds if nothing else is said. */
  public static ServerSettings usual(Path hostKey) {
    return new ServerSettings("0.0.0.0", 2222, hostKey, true, "en", Caps.USUAL, Times.USUAL);
  }

  /** The same at another place. */
  public ServerSettings at(String host, int port) {
    return new ServerSettings(host, port, hostKey, guests, language, caps, times);
  }

  /** The same with or without guests. */
  public ServerSettings withGuests(boolean guests) {
    return new ServerSettings(host, port, hostKey, guests, language, caps, times);
  }

  /** The same in another language: {@code en}, {@code zh-Hans} or {@code zh-Hant}. */
  public ServerSettings in(String language) {
    return new ServerSettings(host, port, hostKey, guests, language, caps, times);
  }

  /** The same with other caps. */
  public ServerSettings with(Caps caps) {
    return new ServerSettings(host, port, hostKey, guests, language, caps, times);
  }

  /** The same with other times. */
  public ServerSettings with(Times times) {
    return new ServerSettings(host, port, hostKey, guests, language, caps, times);
  }
}
