package org.lunheng.ssh;

import java.io.IOException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserInteraction;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSession.ClientSessionEvent;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.util.buffer.Buffer;

/** A client that says what OpenSSH's would never say. */
final class RudeClient implements AutoCloseable {
  static final Duration SOON = Duration.ofSeconds(10);

  private final SshClient client = SshClient.setUpDefaultClient();
  private final int port;

  RudeClient(int port) {
    this.port = port;
    client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
    client.start();
  }

  /** A connection, on which nobody has said who they are. */
  ClientSession connected(String user) throws IOException {
    ClientSession session = client.connect(user, "127.0.0.1", port).verify(SOON).getSession();
    // what is sent sooner overtakes the request for the authentication service
    session.waitFor(EnumSet.of(ClientSessionEvent.WAIT_AUTH), SOON);
    return session;
  }

  /** A reader with a key. */
  ClientSession inside(KeyPair key) throws IOException {
    ClientSession session = connected("reader");
    session.addPublicKeyIdentity(key);
    session.auth().verify(SOON);
    return session;
  }

  /** A guest with a name. */
  ClientSession guest(String user, String name) throws IOException {
    ClientSession session = connected(user);
    session.setUserInteraction(new Answer(name));
    session.auth().verify(SOON);
    return session;
  }

  /** Asks for a channel, of which the server sends so much ahead, in packets so large. */
  static void open(ClientSession session, String type, long window, long packet)
      throws IOException {
    Buffer open = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_OPEN);
    open.putString(type);
    open.putUInt(7);
    open.putUInt(window);
    open.putUInt(packet);
    session.writePacket(open).verify(SOON);
  }

  /** Asks for the room in the channel that was opened. */
  static void enter(ClientSession session, String terminal) throws IOException {
    Buffer pty = request(session, "pty-req");
    pty.putString(terminal);
    for (int size : new int[] {80, 24, 0, 0}) {
      pty.putUInt(size);
    }
    pty.putString("");
    session.writePacket(pty).verify(SOON);
    session.writePacket(request(session, "shell")).verify(SOON);
  }

  /** A request in the first channel that wants no answer. */
  static Buffer request(ClientSession session, String name) {
    Buffer request = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_REQUEST);
    request.putUInt(0);
    request.putString(name);
    request.putBoolean(false);
    return request;
  }

  @Override
  public void close() {
    client.stop();
  }

  /** Gives one answer to whatever is asked. */
  private record Answer(String text) implements UserInteraction {
    @Override
    public boolean isInteractionAllowed(ClientSession session) {
      return true;
    }

    @Override
    public String[] interactive(
        ClientSession session,
        String name,
        String instruction,
        String language,
        String[] prompts,
        boolean[] echo) {
      String[] answers = new String[prompts.length];
      Arrays.fill(answers, text);
      return answers;
    }

    @Override
    public String getUpdatedPassword(ClientSession session, String prompt, String language) {
      return null;
    }
  }
}
