package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else OpenSSH can ask a server for: none of it is to be had, and the client says so. */
class NothingElseTest {
  @TempDir static Path folder;

  private static House house;
  private static Path key;

  @BeforeAll
  static void open() throws Exception {
    house = new House(folder, House.usual(folder));
    key = OpenSsh.key(folder, "reader", "ed25519");
  }

  @AfterAll
  static void close() throws Exception {
    house.close();
  }

  @Test
  void noCommandIsRun() throws Exception {
    Path made = folder.resolve("made");

    OpenSsh.Outcome outcome = house.client.ssh(key, Map.of(), List.of(), "touch '" + made + "'");

    assertEquals(1, outcome.status());
    assertTrue(outcome.errors().contains("nothing here but the reading room"), outcome::toString);
    assertFalse(Files.exists(made));
    assertTrue(house.noted.hears("denied exec"));
  }

  @Test
  void refusalsAreInTheClientsLanguage() throws Exception {
    OpenSsh.Outcome outcome =
        house.client.ssh(key, Map.of("LANG", "zh_TW.UTF-8"), List.of("-o", "SendEnv=LANG"), "id");

    assertTrue(outcome.errors().contains("這裡只有閱覽室"), outcome::toString);
  }

  @Test
  void noFilesAreCopied() throws Exception {
    Path here = folder.resolve("here");
    Files.writeString(here, "text");
    Path there = folder.resolve("there");

    OpenSsh.Outcome sftp =
        house.client.copy("sftp", key, "reader@127.0.0.1:/etc/passwd", "" + there);
    OpenSsh.Outcome scp = house.client.copy("scp", key, "" + here, "reader@127.0.0.1:" + there);
    OpenSsh.Outcome old =
        house.client.copy("scp", key, "-O", "reader@127.0.0.1:/etc/passwd", "" + there);

    for (OpenSsh.Outcome outcome : List.of(sftp, scp, old)) {
      assertNotEquals(0, outcome.status());
      assertTrue(outcome.errors().contains("nothing here but the reading room"), outcome::toString);
    }
    assertFalse(Files.exists(there));
    assertTrue(house.noted.hears("denied subsystem sftp"));
  }

  @Test
  void nothingIsForwardedFromTheServer() throws Exception {
    try (ServerSocket secret = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      secret.setSoTimeout(300);
      String target = "127.0.0.1:" + secret.getLocalPort();

      OpenSsh.Outcome outcome = house.client.ssh(key, Map.of(), List.of("-W", target));

      assertNotEquals(0, outcome.status());
      assertTrue(outcome.errors().contains("administratively prohibited"), outcome::toString);
      assertTrue(house.noted.hears("denied direct-tcpip"));
      assertThrows(IOException.class, secret::accept);
    }
  }

  @Test
  void localAndDynamicForwardingLeadNowhere() throws Exception {
    int local = freePort();
    int dynamic = freePort();
    long before = house.noted.count("denied direct-tcpip");
    Process client =
        house.client.start(
            key, "-tt", "-L", local + ":127.0.0.1:22", "-D", "" + dynamic, "reader@127.0.0.1");
    try {
      assertTrue(Until.holds(() -> leadsNowhere(local, new byte[] {1})));
      byte[] socks = {4, 1, 0, 22, 127, 0, 0, 1, 0};
      assertTrue(Until.holds(() -> leadsNowhere(dynamic, socks)));
      assertTrue(Until.holds(() -> house.noted.count("denied direct-tcpip") >= before + 2));
    } finally {
      client.destroyForcibly().waitFor();
    }
  }

  /** Whether a connection is taken by the client and closed for want of anything behind it. */
  private static boolean leadsNowhere(int port, byte[] sent) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(5000);
      House.send(socket, sent);
      return House.isClosed(socket);
    } catch (IOException e) {
      // the client is not yet there
      return false;
    }
  }

  @Test
  void theServerListensForNobody() throws Exception {
    int port = freePort();

    OpenSsh.Outcome outcome = house.client.shell(key, "q", "-tt", "-R", port + ":127.0.0.1:22");

    assertTrue(outcome.errors().contains("remote port forwarding failed"), outcome::toString);
    assertTrue(outcome.output().contains("welcome"), outcome::toString);
    assertTrue(house.noted.hears("denied tcpip-forward"));
  }

  @Test
  void socketsAreNotForwardedEither() throws Exception {
    Path there = folder.resolve("socket");

    OpenSsh.Outcome outcome = house.client.shell(key, "q", "-tt", "-R", there + ":127.0.0.1:22");

    assertTrue(outcome.errors().contains("remote port forwarding failed"), outcome::toString);
    assertFalse(Files.exists(there));
    assertTrue(house.noted.hears("denied streamlocal-forward@openssh.com"));
  }

  @Test
  void neitherAgentNorScreenIsTaken() throws Exception {
    OpenSsh.Outcome outcome = house.client.withAgent(key, "q");

    assertTrue(outcome.output().contains("welcome"), outcome::toString);
    assertTrue(house.noted.hears("denied agent forwarding"));
    assertTrue(house.noted.hears("denied X11 forwarding"));
    assertTrue(outcome.errors().contains("X11 forwarding request failed"), outcome::toString);
  }

  @Test
  void ofTheEnvironmentOnlyTerminalAndLanguageAreRead() throws Exception {
    int before = house.doors.visitors.size();
    Map<String, String> environment =
        Map.of(
            "LD_PRELOAD", "",
            "JAVA_TOOL_OPTIONS", "-version",
            "PATH_INFO", "x",
            "LANG", "zh_CN.UTF-8",
            "LC_TIME", "C",
            "LC_ALL", "\u001b]0;x\u0007",
            "COLORTERM", "truecolor",
            "NO_COLOR", "1",
            "TERM", "xterm-256color");

    house.client.ssh(key, environment, List.of("-tt", "-o", "SendEnv=*"));

    assertEquals(
        Map.of(
            "LANG", "zh_CN.UTF-8",
            "LC_TIME", "C",
            "COLORTERM", "truecolor",
            "NO_COLOR", "1",
            "TERM", "xterm-256color"),
        house.doors.visitors.get(before).variables());
  }

  @Test
  void whatIsSetForTheServerIsNotTaken() throws Exception {
    int before = house.doors.visitors.size();
    String variables =
        "LD_PRELOAD=/x.so LD_LIBRARY_PATH=/x JAVA_TOOL_OPTIONS=-version JDK_JAVA_OPTIONS=-version"
            + " LUNHENG_STORE=/x LUNHENG_STORE_PASSWORD_FILE=/etc/shadow LESSOPEN=|id EDITOR=id"
            + " PAGER=id PGPASSFILE=/x HOME=/x PATH=/x LC_NAME=C";

    house.client.ssh(key, Map.of("TERM", "xterm"), List.of("-tt", "-o", "SetEnv=" + variables));

    assertEquals(
        Map.of("LC_NAME", "C", "TERM", "xterm"), house.doors.visitors.get(before).variables());
  }

  @Test
  void unixSocketsAreNotReachedEither() throws Exception {
    int local = freePort();
    Process client =
        house.client.start(key, "-tt", "-L", local + ":/run/x.sock", "reader@127.0.0.1");
    try {
      assertTrue(Until.holds(() -> leadsNowhere(local, new byte[] {1})));
      assertTrue(house.noted.hears("denied direct-streamlocal@openssh.com"));
    } finally {
      client.destroyForcibly().waitFor();
    }
  }

  @Test
  void aConnectionHasOneSession() throws Exception {
    Path control = folder.resolve("c");
    Process master =
        house.client.start(key, "-tt", "-M", "-S", control.toString(), "reader@127.0.0.1");
    try {
      assertTrue(Until.holds(() -> Files.exists(control)));

      OpenSsh.Outcome second =
          house.client.ssh(key, Map.of(), List.of("-S", control.toString(), "-o", "BatchMode=yes"));

      assertTrue(house.noted.hears("denied another session"), second::toString);
      assertTrue(second.errors().contains("refused by peer"), second::toString);
    } finally {
      master.destroyForcibly().waitFor();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
