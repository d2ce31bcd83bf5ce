package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSession.ClientSessionEvent;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that speak the protocol well and mean no good, or mean well and are on a bad line. */
class RudeClientTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir Path folder;

  private House house;
  private SshClient client;
  private KeyPair key;

  @BeforeEach
  void open() throws Exception {
    house = new House(folder, House.usual(folder));
    client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
    client.start();
    key = KeyUtils.generateKeyPair("ssh-ed25519", 256);
  }

  @AfterEach
  void close() throws Exception {
    client.stop();
    assertTrue(house.isEmpty(), "connections are left");
    assertEquals(0, house.noted.count("failed"), house.noted.events::toString);
    house.close();
  }

  private ClientSession connected() throws IOException {
    ClientSession session =
        client.connect("reader", "127.0.0.1", house.server.port()).verify(SOON).getSession();
    // what is sent sooner overtakes the request for the authentication service
    session.waitFor(EnumSet.of(ClientSessionEvent.WAIT_AUTH), SOON);
    return session;
  }

  private ClientSession inside() throws IOException {
    ClientSession session = connected();
    session.addPublicKeyIdentity(key);
    session.auth().verify(SOON);
    return session;
  }

  private ChannelShell shell(int columns, int rows) throws IOException {
    ChannelShell shell = inside().createShellChannel();
    shell.setUsePty(true);
    shell.setPtyType("xterm");
    shell.setPtyColumns(columns);
    shell.setPtyLines(rows);
    shell.open().verify(SOON);
    assertTrue(house.noted.hears("entered"));
    return shell;
  }

  @Test
  void hugeTerminalsAreCutToSize() throws Exception {
    ChannelShell shell = shell(Integer.MAX_VALUE, -1);
    shell.sendWindowChange(0, 0);
    shell.sendWindowChange(-1, 70_000);
    shell.sendWindowChange(120, 40);

    assertTrue(Until.holds(() -> house.doors.sizes.size() == 4));
    assertEquals(List.of("500x500", "80x24", "500x500", "120x40"), house.doors.sizes);
  }

  @Test
  void resizeStormsAreWeathered() throws Exception {
    ChannelShell shell = shell(80, 24);
    for (int i = 1; i <= 5000; i++) {
      shell.sendWindowChange(1 + i % 300, 1 + i % 100);
    }
    shell.sendWindowChange(99, 33);

    assertTrue(
        Until.holds(() -> house.doors.sizes.get(house.doors.sizes.size() - 1).equals("99x33")));
    assertTrue(shell.isOpen());
  }

  @Test
  void aClientThatNeverReadsHoldsNothingUp() throws Exception {
    ClientSession session = inside();
    // a window of nothing: whatever is written has to wait
    Buffer open = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_OPEN);
    open.putString("session");
    open.putUInt(7);
    open.putUInt(0);
    open.putUInt(32768);
    session.writePacket(open).verify(SOON);
    Buffer shell = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_REQUEST);
    shell.putUInt(0);
    shell.putString("shell");
    shell.putBoolean(false);
    session.writePacket(shell).verify(SOON);

    assertTrue(house.noted.hears("entered true"));
    for (int i = 0; i < 1000; i++) {
      Buffer typed = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_DATA);
      typed.putUInt(0);
      typed.putBytes("x".repeat(1000).getBytes(StandardCharsets.US_ASCII));
      session.writePacket(typed);
    }
    OpenSsh.Outcome other = house.client.shell(OpenSsh.key(folder, "other", "ed25519"), "q", "-tt");
    assertTrue(other.output().contains("welcome"), other::toString);

    session.close(true);
    assertTrue(house.noted.hears("left LOST"));
    assertTrue(Until.holds(() -> house.doors.told.contains("gone")));
  }

  @Test
  void questionsWithoutEndAreNotAnsweredForEver() throws Exception {
    ClientSession session = inside();
    try {
      for (int i = 0; i < 10_000; i++) {
        Buffer question = session.createBuffer(SshConstants.SSH_MSG_GLOBAL_REQUEST);
        question.putString("keepalive@openssh.com");
        question.putBoolean(true);
        session.writePacket(question);
      }
    } catch (IOException | RuntimeException e) {
      // the server has had enough already
    }

    assertTrue(Until.holds(session::isClosed));
    assertTrue(house.noted.hears("denied messages without end"));
  }

  @Test
  void aKeyOnOfferWithoutASignatureLetsNobodyIn() throws Exception {
    ClientSession session = connected();
    Buffer request = session.createBuffer(SshConstants.SSH_MSG_USERAUTH_REQUEST);
    request.putString("reader");
    request.putString("ssh-connection");
    request.putString("publickey");
    request.putBoolean(false);
    request.putString("ssh-ed25519");
    Buffer blob = new ByteArrayBuffer();
    blob.putRawPublicKey(key.getPublic());
    request.putBytes(blob.getCompactData());
    session.writePacket(request).verify(SOON);
    // a signature that is none
    Buffer forged = session.createBuffer(SshConstants.SSH_MSG_USERAUTH_REQUEST);
    forged.putString("reader");
    forged.putString("ssh-connection");
    forged.putString("publickey");
    forged.putBoolean(true);
    forged.putString("ssh-ed25519");
    forged.putBytes(blob.getCompactData());
    Buffer signature = new ByteArrayBuffer();
    signature.putString("ssh-ed25519");
    signature.putBytes(new byte[64]);
    forged.putBytes(signature.getCompactData());
    session.writePacket(forged).verify(SOON);

    assertTrue(
        house.noted.hears("authenticated false publickey SHA256:"), house.noted.events::toString);
    assertEquals(0, house.server.sessions());
    assertFalse(session.isAuthenticated());
    session.close(true);
  }

  @Test
  void channelsBeforeAuthenticationAreNotOpened() throws Exception {
    ClientSession session = connected();
    Buffer open = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_OPEN);
    open.putString("session");
    open.putUInt(0);
    open.putUInt(65536);
    open.putUInt(32768);
    session.writePacket(open).verify(SOON);

    session.addPublicKeyIdentity(key);
    try {
      session.auth().verify(SOON);
    } catch (IOException e) {
      // being thrown out is as good
    }

    assertTrue(house.doors.visitors.isEmpty());
    assertEquals(0, house.noted.count("entered"));
    session.close(true);
  }

  @Test
  void someoneInsideCannotBecomeSomeoneElse() throws Exception {
    ClientSession session = inside();
    KeyPair another = KeyUtils.generateKeyPair("ssh-ed25519", 256);
    Buffer request = session.createBuffer(SshConstants.SSH_MSG_USERAUTH_REQUEST);
    request.putString("reader");
    request.putString("ssh-connection");
    request.putString("publickey");
    request.putBoolean(false);
    request.putString("ssh-ed25519");
    Buffer blob = new ByteArrayBuffer();
    blob.putRawPublicKey(another.getPublic());
    request.putBytes(blob.getCompactData());
    session.writePacket(request);
    try (ChannelShell shell = session.createShellChannel()) {
      shell.open().verify(SOON);
      assertTrue(house.noted.hears("entered"));
    } catch (IOException e) {
      // being thrown out is as good
    }

    String own = KeyUtils.getFingerPrint(key.getPublic());
    assertTrue(
        house.doors.visitors.stream().allMatch(visitor -> visitor.reader().value().equals(own)));
    session.close(true);
  }
}
