package org.lunheng.ssh;

import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;

/** Notes the first key exchange of each connection; those after it are of no interest. */
final class Handshakes implements SessionListener {
  private final Watch watch;

  Handshakes(Watch watch) {
    this.watch = watch;
  }

  @Override
  public void sessionEvent(Session session, Event event) {
    Connection connection = ((ReaderSession) session).connection();
    if (event == Event.KeyEstablished && !connection.exchanged()) {
      connection.exchange();
      watch.handshake(connection.address(), true);
    }
  }
}
