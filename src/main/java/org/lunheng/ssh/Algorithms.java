package org.lunheng.ssh;

import java.util.List;
import org.apache.sshd.common.BuiltinFactory;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.compression.BuiltinCompressions;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;

/**
 * What is offered for keeping a connection secret and whole. Not one of them is known to be weak,
 * and every client of the last ten years has something of each list. MINA adds strict key exchange
 * (CVE-2023-48795) by itself.
 */
final class Algorithms {
  /**
   * First those that a quantum computer does not break either, then those of older clients. The
   * NIST curves are left out, since nobody can say where they are from, and the groups of primes,
   * since they cost a server far more than a client that only pretends (CVE-2002-20001).
   */
  private static final List<BuiltinDHFactories> EXCHANGES =
      List.of(
          BuiltinDHFactories.mlkem768x25519,
          BuiltinDHFactories.sntrup761x25519_openssh,
          BuiltinDHFactories.curve25519,
          BuiltinDHFactories.curve25519_libssh);

  /**
   * Without ChaCha20: with a client that does not know of strict key exchange, it is the one that
   * CVE-2023-48795 is about, and every client that has it has one of these too.
   */
  private static final List<BuiltinCiphers> CIPHERS =
      List.of(
          BuiltinCiphers.aes256gcm,
          BuiltinCiphers.aes128gcm,
          BuiltinCiphers.aes256ctr,
          BuiltinCiphers.aes192ctr,
          BuiltinCiphers.aes128ctr);

  /** Only those that are computed over what is sent, not over what is read. */
  private static final List<BuiltinMacs> MACS =
      List.of(BuiltinMacs.hmacsha512etm, BuiltinMacs.hmacsha256etm);

  /**
   * Of the host key and of readers' keys: no DSA, no SHA-1, and no certificates, which nobody here
   * could vouch for.
   */
  private static final List<BuiltinSignatures> SIGNATURES =
      List.of(
          BuiltinSignatures.ed25519,
          BuiltinSignatures.sk_ssh_ed25519,
          BuiltinSignatures.rsaSHA512,
          BuiltinSignatures.rsaSHA256,
          BuiltinSignatures.nistp256,
          BuiltinSignatures.nistp384,
          BuiltinSignatures.nistp521,
          BuiltinSignatures.sk_ecdsa_sha2_nistp256);

  private Algorithms() {}

  /** Has a server offer these and nothing else. */
  static void setUp(SshServer server) {
    server.setKeyExchangeFactories(
        NamedFactory.setUpTransformedFactories(true, EXCHANGES, ServerBuilder.DH2KEX));
    server.setCipherFactories(BuiltinFactory.setUpFactories(true, CIPHERS));
    server.setMacFactories(BuiltinFactory.setUpFactories(true, MACS));
    server.setSignatureFactories(BuiltinFactory.setUpFactories(true, SIGNATURES));
    // frames are small already, and compressing beside secrets has given some away before
    server.setCompressionFactories(List.of(BuiltinCompressions.none));
  }
}
