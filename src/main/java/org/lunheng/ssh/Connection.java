package org.lunheng.ssh;

import java.util.Optional;
import java.util.UUID;
import org.lunheng.reader.ReaderId;

/** What is known of a client from its coming to its going. */
final class Connection {
  private final String address;
  private final Gate.Pass pass;
  private final long since;
  private volatile Identity identity;
  private volatile boolean exchanged;
  private volatile Shell shell;

  /** When it last began to be without a shell, in nanoseconds. */
  private volatile long idleSince;

  /**
   * Who somebody is.
   *
   * @param name of a guest for this session; otherwise empty
   */
  record Identity(ReaderId reader, String name, boolean guest) {

    /** Somebody who has proved to have a key. */
    static Identity ofKey(String fingerprint) {
      return new Identity(new ReaderId(fingerprint), "", false);
    }

    /** Somebody nobody else is. */
    static Identity ofGuest(String name) {
      return new Identity(new ReaderId("guest:" + UUID.randomUUID()), name, true);
    }
  }

  Connection(String address, String block, long now) {
    this.address = address;
    this.pass = new Gate.Pass(block);
    this.since = now;
    this.idleSince = now;
  }

  String address() {
    return address;
  }

  Gate.Pass pass() {
    return pass;
  }

  /** When it came, in nanoseconds. */
  long since() {
    return since;
  }

  /** Since when there is no shell, if there is none. */
  long withoutShellSince() {
    return idleSince;
  }

  /** Who it is, as far as that has been proved. */
  Optional<Identity> identity() {
    return Optional.ofNullable(identity);
  }

  /** It has been proved who it is. */
  void prove(Identity identity) {
    this.identity = identity;
  }

  /** Nothing is proved any more. */
  void forget() {
    this.identity = null;
  }

  /** Whether the first key exchange is done. */
  boolean exchanged() {
    return exchanged;
  }

  void exchange() {
    exchanged = true;
  }

  Optional<Shell> shell() {
    return Optional.ofNullable(shell);
  }

  void enter(Shell shell) {
    this.shell = shell;
  }

  /** The shell is gone. */
  void leave(long now) {
    idleSince = now;
    shell = null;
  }
}
