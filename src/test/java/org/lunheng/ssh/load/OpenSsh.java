package org.lunheng.ssh.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.config.keys.PublicKeyEntry;

/**
 * OpenSSH's server, which runs one command for everybody who has one of some keys: what people have
 * who let readers in to read a text today.
 */
final class OpenSsh extends Server {
  static final Path PROGRAM = Path.of("/usr/sbin/sshd");

  private OpenSsh(List<String> command, int port, Path log)
      throws IOException, InterruptedException {
    super(command, Map.of(), port, log);
  }

  static boolean isThere() {
    return Files.isExecutable(PROGRAM);
  }

  /**
   * Starts it with a configuration and a host key of its own, for whoever this process belongs to.
   *
   * @param folder for these
   * @param command what is run in each session
   */
  static OpenSsh serve(Path folder, String command, List<PublicKey> keys)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path hostKey = folder.resolve("sshd_host_key");
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", hostKey.toString());
    List<String> lines = new ArrayList<>();
    keys.forEach(key -> lines.add(PublicKeyEntry.toString(key)));
    Path known = Files.write(folder.resolve("authorized_keys"), lines);
    if (System.getProperty("user.name").equals("root")) {
      // where it keeps those who have not said who they are
      Files.createDirectories(Path.of("/run/sshd"));
    }
    int port = freePort();
    Path config = Files.write(folder.resolve("sshd_config"), config(port, hostKey, known, command));
    List<String> start = List.of(PROGRAM.toString(), "-D", "-e", "-f", config.toString());
    return new OpenSsh(start, port, folder.resolve("sshd.log"));
  }

  private static List<String> config(int port, Path hostKey, Path known, String command) {
    return List.of(
        "Port " + port,
        "ListenAddress 127.0.0.1",
        "HostKey " + hostKey,
        "AuthorizedKeysFile " + known,
        "PidFile none",
        "StrictModes no",
        "UsePAM no",
        "PasswordAuthentication no",
        "KbdInteractiveAuthentication no",
        "PermitRootLogin prohibit-password",
        "PrintMotd no",
        "PrintLastLog no",
        "X11Forwarding no",
        "AllowTcpForwarding no",
        "MaxStartups 1000",
        "SetEnv LESSCHARSET=utf-8 LESSHISTFILE=-",
        "ForceCommand exec " + command);
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
  }
}
