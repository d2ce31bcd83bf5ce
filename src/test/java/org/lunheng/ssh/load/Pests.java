package org.lunheng.ssh.load;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.channel.PtyChannelConfiguration;

/** Readers with a key who behave badly: never read what they are sent, or never stop resizing. */
final class Pests implements AutoCloseable {
  private static final int[] SIZES = {0, 1, 2, 24, 80, 120, 500, 10_000, Integer.MAX_VALUE};
  private static final int TICKS_A_SECOND = 100;

  private final SshClient client = Clients.start();
  private final List<ChannelShell> shells = new ArrayList<>();
  private final boolean deaf;

  /**
   * Has some come.
   *
   * @param deaf whether they type and never read; else they resize
   */
  Pests(InetSocketAddress host, int count, boolean deaf) throws Exception {
    this.deaf = deaf;
    for (int i = 0; i < count; i++) {
      shells.add(enter(host, new InetSocketAddress("127.3.0." + (1 + i), 0)));
    }
  }

  private ChannelShell enter(InetSocketAddress host, InetSocketAddress from) throws Exception {
    ClientSession session =
        client.connect(Crowds.USER, host, null, from).verify(Clients.PATIENCE).getSession();
    session.addPublicKeyIdentity(Crowds.key());
    session.auth().verify(Clients.PATIENCE);
    PtyChannelConfiguration terminal = new PtyChannelConfiguration();
    terminal.setPtyType("xterm-256color");
    terminal.setPtyColumns(200);
    terminal.setPtyLines(60);
    ChannelShell shell = session.createShellChannel(terminal, null);
    shell.setRedirectErrorStream(true);
    shell.setOut(OutputStream.nullOutputStream());
    shell.open().verify(Clients.PATIENCE);
    Background.pause(0.5);
    type(shell, "\r");
    if (deaf) {
      session.getIoSession().suspendRead();
    }
    return shell;
  }

  /** Goes on for some time, a hundred times a second each. */
  void run(double seconds) throws Exception {
    Random random = new Random(1);
    for (int i = 0; i < seconds * TICKS_A_SECOND; i++) {
      for (ChannelShell shell : shells) {
        act(shell, random);
      }
      TimeUnit.MILLISECONDS.sleep(1_000 / TICKS_A_SECOND);
    }
  }

  private void act(ChannelShell shell, Random random) {
    if (!shell.isOpen()) {
      return;
    }
    try {
      if (deaf) {
        type(shell, random.nextBoolean() ? " " : "b");
      } else {
        shell.sendWindowChange(
            SIZES[random.nextInt(SIZES.length)], SIZES[random.nextInt(SIZES.length)]);
      }
    } catch (IOException | RuntimeException e) {
      // the server has had enough
    }
  }

  private static void type(ChannelShell shell, String keys) throws IOException {
    shell.getInvertedIn().write(keys.getBytes());
    shell.getInvertedIn().flush();
  }

  /** How many the server still bears. */
  int present() {
    return (int) shells.stream().filter(ChannelShell::isOpen).count();
  }

  @Override
  public void close() {
    client.stop();
  }
}
