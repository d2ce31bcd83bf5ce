package org.lunheng.ssh;

import java.time.Duration;

/**
 * Is told what happens in the server, for the log and the figures. Called from any thread; returns
 * at once and never throws. Addresses are without ports; names and versions that clients send may
 * hold anything.
 */
public interface Watch {
  /** Keeps nothing of what it is told. */
  Watch NONE = Watches.all();

  /** Why a connection is turned away or ended by the server. */
  enum Refusal {
    /** There are as many sessions as there may be. */
    FULL,
    /** The address has as many sessions as it may have. */
    ADDRESS_FULL,
    /** The key has as many sessions as it may have. */
    READER_FULL,
    /** There are too many connections that have not said who they are. */
    CROWD,
    /** The address opens connections faster than it may. */
    HASTE,
    /** The handshake or the authentication took too long. */
    SLOW,
    /** There were too many attempts to say who it is. */
    TRIES
  }

  /** How a session ended. */
  enum Leaving {
    /** The reader left. */
    LEFT,
    /** The connection broke. */
    LOST,
    /** The reader did nothing for too long. */
    IDLE,
    /** The session was as long as one may be. */
    LIMIT,
    /** The server is being stopped. */
    STOPPED,
    /** Something in the server broke. */
    BROKEN
  }

  /** The server is there. */
  void serving(String host, int port, String fingerprint);

  /** A connection is turned away or ended. */
  void refused(String address, Refusal why);

  /** The key exchange of a connection came to its end, or to none. */
  void handshake(String address, boolean done);

  /**
   * Somebody tried to say who they are.
   *
   * @param method {@code publickey} or {@code keyboard-interactive}
   * @param who the reader's id, or what there is of it
   */
  void authenticated(String address, String method, boolean accepted, String who);

  /** A reader is in the room, or in the dialogue in lines. */
  void entered(Visitor visitor, boolean lines);

  /** A reader is gone. */
  void left(Visitor visitor, Leaving how, Duration stay);

  /** Somebody asked for what is not to be had: exec, a subsystem, forwarding and so on. */
  void denied(String address, String what);

  /** Bytes went to a reader's terminal; not more than once for each frame. */
  void sent(int bytes);

  /**
   * A frame was painted.
   *
   * @param nanoseconds since the first input that it answers came in; negative if it answers none
   */
  void painted(long nanoseconds);

  /** A review is on disk. */
  void stored();

  /** Something went wrong that a reader was told of or that nobody noticed. */
  void failed(String what, Throwable why);

  /** The server has stopped; nothing more is told. */
  void stopped();
}
