package org.lunheng.ssh;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.auth.AbstractUserAuthFactory;
import org.apache.sshd.server.auth.UserAuth;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKey;
import org.apache.sshd.server.session.ServerSession;

/**
 * Readers with a key: whoever has signed with it is its reader, whatever name they give. MINA asks
 * its authenticator before it checks the signature; here nobody is anybody until it is checked.
 */
final class KeyAuth extends UserAuthPublicKey {
  private static final String METHOD = "publickey";

  /** Shorter ones have been broken; longer ones are a means to keep a server busy. */
  private static final int LEAST_BITS = 2048;

  private static final int MOST_BITS = 8192;

  /** Every RSA key there is has 65537 or less. */
  private static final int MOST_EXPONENT_BITS = 64;

  private final Admission admission;

  private KeyAuth(Admission admission) {
    this.admission = admission;
  }

  /** Makes one for each attempt. */
  static final class Factory extends AbstractUserAuthFactory {
    private final Admission admission;

    Factory(Admission admission) {
      super(METHOD);
      this.admission = admission;
    }

    @Override
    public UserAuth createUserAuth(ServerSession session) {
      return new KeyAuth(admission);
    }
  }

  /** Whether a key may be offered at all; no more than that. */
  static boolean offer(String name, PublicKey key, ServerSession session) {
    ((ReaderSession) session).offer(key);
    if (key instanceof RSAPublicKey rsa) {
      BigInteger modulus = rsa.getModulus();
      return modulus.bitLength() >= LEAST_BITS
          && modulus.bitLength() <= MOST_BITS
          && rsa.getPublicExponent().bitLength() <= MOST_EXPONENT_BITS;
    }
    return !(key instanceof OpenSshCertificate);
  }

  @Override
  public Boolean doAuth(Buffer buffer, boolean init) {
    ReaderSession session = (ReaderSession) getServerSession();
    session.connection().forget();
    session.offer(null);
    Boolean signed = tried(buffer, init);
    if (signed == null) {
      return null;
    }
    String who = fingerprint(session.offered());
    boolean proved = signed && !who.isEmpty();
    return admission.decide(session, METHOD, proved ? Connection.Identity.ofKey(who) : null, who);
  }

  /** True if the signature holds, false if not, null if none was asked for. */
  private Boolean tried(Buffer buffer, boolean init) {
    try {
      return super.doAuth(buffer, init);
    } catch (Exception e) {
      // MINA throws for a signature that does not hold, and for keys that are none
      return false;
    }
  }

  private static String fingerprint(PublicKey key) {
    return key == null ? "" : KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
  }
}
