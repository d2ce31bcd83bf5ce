package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody offers another's key and signs with their own; OpenSSH's client refuses to do that. */
class ForgedKeyTest {
  private static final String TYPE = "ssh-ed25519";

  @TempDir Path folder;

  private House house;
  private RudeClient client;
  private KeyPair own;
  private KeyPair another;

  @BeforeEach
  void open() throws Exception {
    house = new House(folder, House.usual(folder));
    client = new RudeClient(house.server.port());
    own = KeyUtils.generateKeyPair(TYPE, 256);
    another = KeyUtils.generateKeyPair(TYPE, 256);
  }

  @AfterEach
  void close() throws Exception {
    client.close();
    assertTrue(house.isEmpty(), "connections are left");
    house.close();
  }

  @Test
  void aSignatureWithTheKeyItselfHolds() throws Exception {
    ClientSession session = client.connected("reader");
    ask(session, own.getPublic(), own);

    assertTrue(house.noted.hears("authenticated true publickey " + fingerprint(own)));
    session.close(true);
  }

  @Test
  void aSignatureWithAnotherKeyDoesNot() throws Exception {
    ClientSession session = client.connected("reader");
    ask(session, another.getPublic(), own);

    assertTrue(house.noted.hears("authenticated false publickey " + fingerprint(another)));
    assertEquals(0, house.server.sessions());
    session.close(true);
  }

  /** After that, the reader is whoever they prove to be, not the one whose key was offered. */
  @Test
  void whoTriedThatIsStillNobodyButThemself() throws Exception {
    ClientSession session = client.connected("reader");
    ask(session, another.getPublic(), own);
    assertTrue(house.noted.hears("authenticated false publickey"));
    ask(session, own.getPublic(), own);
    assertTrue(house.noted.hears("authenticated true publickey " + fingerprint(own)));
    RudeClient.open(session, "session", 65536, 32768);
    session.writePacket(RudeClient.request(session, "shell")).verify(RudeClient.SOON);

    assertTrue(house.noted.hears("entered true " + fingerprint(own)), house.noted.events::toString);
    assertFalse(house.noted.events.contains("entered true " + fingerprint(another)));
    session.close(true);
  }

  private static String fingerprint(KeyPair key) {
    return KeyUtils.getFingerPrint(key.getPublic());
  }

  /** Asks to be let in as the owner of one key, with a signature (RFC 4252, 7) by another. */
  private static void ask(ClientSession session, PublicKey offered, KeyPair signing)
      throws Exception {
    Buffer blob = new ByteArrayBuffer();
    blob.putRawPublicKey(offered);
    Buffer request = session.createBuffer(SshConstants.SSH_MSG_USERAUTH_REQUEST);
    Buffer signed = new ByteArrayBuffer();
    signed.putBytes(session.getSessionId());
    signed.putByte(SshConstants.SSH_MSG_USERAUTH_REQUEST);
    for (Buffer buffer : new Buffer[] {request, signed}) {
      buffer.putString("reader");
      buffer.putString("ssh-connection");
      buffer.putString("publickey");
      buffer.putBoolean(true);
      buffer.putString(TYPE);
      buffer.putBytes(blob.getCompactData());
    }
    Signature signature = BuiltinSignatures.ed25519.create();
    signature.initSigner(session, signing.getPrivate());
    signature.update(session, signed.getCompactData());
    Buffer written = new ByteArrayBuffer();
    written.putString(TYPE);
    written.putBytes(signature.sign(session));
    request.putBytes(written.getCompactData());
    session.writePacket(request).verify(RudeClient.SOON);
  }
}
