package org.lunheng.ssh.load;

import java.time.Duration;
import java.util.List;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;

/** Makes clients that know nothing of who runs them, and have keys only. */
final class Clients {
  /**
   * What OpenSSH's client prefers since 9.9, and before 9.0. What it preferred in between
   * (sntrup761) takes a client in Java half a second of work for its key.
   */
  private static final List<BuiltinDHFactories> EXCHANGES =
      List.of(BuiltinDHFactories.mlkem768x25519, BuiltinDHFactories.curve25519);

  static final Duration PATIENCE = Duration.ofSeconds(30);

  private Clients() {}

  /** A client that has been started. */
  static SshClient start() {
    SshClient client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
    client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
    client.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE));
    client.setAgentFactory(null);
    client.setKeyExchangeFactories(
        NamedFactory.setUpTransformedFactories(false, EXCHANGES, ClientBuilder.DH2KEX));
    CoreModuleProperties.IDLE_TIMEOUT.set(client, Duration.ZERO);
    CoreModuleProperties.AUTH_TIMEOUT.set(client, PATIENCE);
    client.start();
    return client;
  }
}
