package org.lunheng.ssh;

import java.io.IOException;
import java.security.PublicKey;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.ServerFactoryManager;
import org.apache.sshd.server.session.ServerSessionImpl;

/** A connection as the SSH protocol sees it. */
final class ReaderSession extends ServerSessionImpl {
  /**
   * Messages other than keys and sizes, at once and a second. Many of them are answered, and the
   * answers would pile up for a client that sends on without reading.
   */
  private static final int BURST = 300;

  private static final int PER_SECOND = 30;

  private final Connection connection;
  private final Bucket chatter = new Bucket(BURST, PER_SECOND, System.nanoTime());
  private PublicKey offered;

  ReaderSession(ServerFactoryManager server, IoSession io, Connection connection) throws Exception {
    super(server, io);
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** A key is on offer, which proves nothing. */
  void offer(PublicKey key) {
    offered = key;
  }

  /** The key that was offered last. */
  PublicKey offered() {
    return offered;
  }

  @Override
  protected void doHandleMessage(Buffer buffer) throws Exception {
    int command = buffer.rawByte(buffer.rpos()) & 0xFF;
    boolean answered = !isUnanswered(command);
    if (answered && !chatter.take(System.nanoTime())) {
      disconnect(SshConstants.SSH2_DISCONNECT_BY_APPLICATION, "Too many messages.");
      return;
    }
    super.doHandleMessage(buffer);
  }

  private static boolean isUnanswered(int command) {
    return command == SshConstants.SSH_MSG_CHANNEL_DATA
        || command == SshConstants.SSH_MSG_CHANNEL_WINDOW_ADJUST
        || command == SshConstants.SSH_MSG_IGNORE;
  }

  /** Ends the connection with a line that the client shows, whether or not it still reads. */
  void turnOut(String line) {
    try {
      disconnect(SshConstants.SSH2_DISCONNECT_BY_APPLICATION, line);
    } catch (IOException | RuntimeException e) {
      close(true);
    }
  }
}
