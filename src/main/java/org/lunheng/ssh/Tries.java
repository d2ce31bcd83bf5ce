package org.lunheng.ssh;

import org.apache.sshd.common.Service;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionDisconnectHandler;
import org.lunheng.ssh.Watch.Refusal;

/** Sees to it that too many attempts to say who one is are the last. */
final class Tries implements SessionDisconnectHandler {
  private final Watch watch;

  Tries(Watch watch) {
    this.watch = watch;
  }

  @Override
  public boolean handleAuthCountDisconnectReason(
      Session session,
      Service service,
      String serviceName,
      String method,
      String user,
      int attempts,
      int most) {
    watch.refused(((ReaderSession) session).connection().address(), Refusal.TRIES);
    // MINA disconnects with a line of its own; anything but false would let the attempt go on
    return false;
  }
}
