package org.lunheng.ssh;

import java.util.Optional;
import org.lunheng.ssh.Watch.Refusal;

/** Decides on those who have tried to say who they are, whichever way. */
final class Admission {
  private final Gate gate;
  private final Watch watch;

  Admission(Gate gate, Watch watch) {
    this.gate = gate;
    this.watch = watch;
  }

  /**
   * Lets somebody in, or not.
   *
   * @param identity who it has been proved to be; null if nothing has
   * @param who what it claims to be
   * @return what MINA is to do: true to let in, false to allow another attempt, null for nothing
   */
  Boolean decide(ReaderSession session, String method, Connection.Identity identity, String who) {
    Connection connection = session.connection();
    watch.authenticated(connection.address(), method, identity != null, who);
    if (identity == null) {
      return false;
    }
    Optional<Refusal> refusal = gate.admit(connection.pass(), identity.reader(), identity.guest());
    if (refusal.isPresent()) {
      watch.refused(connection.address(), refusal.get());
      session.turnOut(Refusals.line(refusal.get()));
      return null;
    }
    connection.prove(identity);
    return true;
  }
}
