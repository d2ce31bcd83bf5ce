package org.lunheng.ssh;

import java.io.IOException;
import java.util.Set;
import org.apache.sshd.common.Service;
import org.apache.sshd.common.ServiceFactory;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.channel.RequestHandler;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.session.ServerConnectionService;

/** What a client may ask for once it is in: one session channel, and to be told it is alive. */
final class RoomService extends ServerConnectionService {
  /** Asked for by every OpenSSH client, and of no consequence. */
  private static final Set<String> HARMLESS =
      Set.of(
          "keepalive@openssh.com", "no-more-sessions@openssh.com", "hostkeys-prove-00@openssh.com");

  private static final int MOST_SHOWN = 60;

  private final ReaderSession session;
  private final Watch watch;

  private RoomService(ReaderSession session, Watch watch) throws SshException {
    super(session);
    this.session = session;
    this.watch = watch;
  }

  /** Makes one for each connection. */
  record Factory(Watch watch) implements ServiceFactory {
    @Override
    public String getName() {
      return "ssh-connection";
    }

    @Override
    public Service create(Session session) throws IOException {
      return new RoomService((ReaderSession) session, watch);
    }
  }

  @Override
  protected void channelOpen(Buffer buffer) throws Exception {
    int start = buffer.rpos();
    String type = buffer.getString();
    long sender = buffer.getUInt();
    boolean another = !getChannels().isEmpty();
    if (!type.equals("session") || another) {
      deny(type.equals("session") ? "another session" : type);
      sendChannelOpenFailure(
          buffer,
          sender,
          SshConstants.SSH_OPEN_ADMINISTRATIVELY_PROHIBITED,
          another
              ? "one session for each connection"
              : "there is nothing here but the reading room",
          "");
      return;
    }
    buffer.rpos(start);
    super.channelOpen(buffer);
  }

  @Override
  protected IoWriteFuture globalRequest(Buffer buffer) throws Exception {
    int start = buffer.rpos();
    String request = buffer.getString();
    if (HARMLESS.contains(request)) {
      buffer.rpos(start);
      return super.globalRequest(buffer);
    }
    boolean answered = buffer.getBoolean();
    deny(request);
    return sendGlobalResponse(buffer, request, RequestHandler.Result.ReplyFailure, answered);
  }

  private void deny(String what) {
    watch.denied(session.connection().address(), shortened(what));
  }

  /** What a client wrote, which may be as long as a packet. */
  static String shortened(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }
}
