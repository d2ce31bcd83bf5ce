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
   * Messages that are answered, at once and a second: the answers would pile up for a client that
   * sends on without reading.
   */
  private static final int BURST = 300;

  private static final int PER_SECOND = 30;

  private final Connection connection;
  private final Watch watch;
  private final Bucket chatter = new Bucket(BURST, PER_SECOND, System.nanoTime());
  private PublicKey offered;

  ReaderSession(ServerFactoryManager server, IoSession io, Connection connection, Watch watch)
      throws Exception {
    super(server, io);
    this.connection = connection;
    this.watch = watch;
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
    if (isAnswered(buffer) && !chatter.take(System.nanoTime())) {
      if (!isClosing()) {
        watch.denied(connection.address(), "messages without end");
        turnOut("Too many messages.");
      }
      return;
    }
    super.doHandleMessage(buffer);
  }

  /** Whether a message may be answered: keys, sizes of the terminal and windows are not. */
  private static boolean isAnswered(Buffer buffer) {
    int start = buffer.rpos();
    switch (buffer.rawByte(start)) {
      case SshConstants.SSH_MSG_CHANNEL_DATA:
      case SshConstants.SSH_MSG_CHANNEL_WINDOW_ADJUST:
      case SshConstants.SSH_MSG_IGNORE:
        return false;
      case SshConstants.SSH_MSG_CHANNEL_REQUEST:
        try {
          buffer.rpos(start + 1 + Integer.BYTES);
          buffer.getString();
          return buffer.getBoolean();
        } catch (RuntimeException e) {
          return true;
        } finally {
          buffer.rpos(start);
        }
      default:
        return true;
    }
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
