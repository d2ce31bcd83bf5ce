package org.lunheng.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.security.KeyPair;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.util.buffer.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that mean no good in the room itself: it goes on for the others. */
class RudeRoomTest {
  private static final String NASTY = "\u001b]0;owned\u0007\u009b31m\n2026-01-01 entered\u202e";

  @TempDir Path folder;

  private RoomHouse house;
  private RudeClient client;
  private KeyPair key;

  @BeforeEach
  void open() throws Exception {
    house = new RoomHouse(folder);
    client = new RudeClient(house.server.port());
    key = KeyUtils.generateKeyPair("ssh-ed25519", 256);
  }

  @AfterEach
  void theRoomGoesOn() throws Exception {
    try (Typist other = house.client.typist(OpenSsh.key(folder, "other", "ed25519"))) {
      assertTrue(other.sees("规模之争"), other::seen);
    }
    client.close();
    assertTrue(house.isEmpty(), "connections are left");
    assertEquals(0, house.noted.count("failed"), house.noted.events::toString);
    house.close();
    assertFalse(
        house.logged().codePoints().anyMatch(c -> c != '\n' && !isHarmless(c)), house::logged);
  }

  private static boolean isHarmless(int codePoint) {
    return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.FORMAT;
  }

  private ChannelShell shell(ByteArrayOutputStream screen, int columns, int rows) throws Exception {
    ChannelShell shell = client.inside(key).createShellChannel();
    shell.setUsePty(true);
    shell.setPtyType("xterm-256color");
    shell.setPtyColumns(columns);
    shell.setPtyLines(rows);
    shell.setOut(screen);
    shell.open().verify(RudeClient.SOON);
    assertTrue(Until.holds(() -> screen.size() > 0));
    return shell;
  }

  private static void type(ChannelShell shell, String keys) throws Exception {
    shell.getInvertedIn().write(keys.getBytes(UTF_8));
    shell.getInvertedIn().flush();
  }

  @ParameterizedTest
  @CsvSource({"100000, 100000", "0, 0", "-1, -1", "1, 1", "1, 100000", "100000, 1", "2, 2"})
  void terminalsOfAnySizeArePaintedAndLeft(int columns, int rows) throws Exception {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    ChannelShell shell = shell(screen, columns, rows);
    type(shell, "\r");
    shell.sendWindowChange(80, 24);

    assertTrue(Until.holds(() -> screen.toString(UTF_8).contains("规模")));
    type(shell, "q");
    assertTrue(house.noted.hears("left LEFT"), house.noted.events::toString);
    assertTrue(screen.size() < 1_000_000, () -> screen.size() + " bytes");
  }

  @Test
  void afterAStormOfSizesTheLastOneHolds() throws Exception {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    ChannelShell shell = shell(screen, 80, 24);
    type(shell, "\r");
    for (int i = 0; i < 5_000; i++) {
      shell.sendWindowChange(i * 7_919 % 700, i * 104_729 % 300);
    }
    shell.sendWindowChange(91, 37);

    assertTrue(Until.holds(() -> screen.toString(UTF_8).contains("\u001b[37H")));
    assertTrue(screen.size() < 5_000_000, () -> screen.size() + " bytes");
    type(shell, "q");
    assertTrue(house.noted.hears("left LEFT"), house.noted.events::toString);
  }

  /** Whoever takes nothing, or takes it in crumbs, or says they could take everything. */
  @ParameterizedTest
  @CsvSource({
    "0, 32768",
    "0, 0",
    "65536, 0",
    "65536, 1",
    "1, 4294967295",
    "4294967295, 4294967295",
    "4294967295, 1"
  })
  void windowsAndPacketsOfAnySizeHoldNothingUp(long window, long packet) throws Exception {
    ClientSession session = client.inside(key);
    try {
      RudeClient.open(session, "session", window, packet);
      RudeClient.enter(session, "xterm");
      for (int i = 0; i < 500; i++) {
        Buffer typed = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_DATA);
        typed.putUInt(0);
        typed.putBytes("\rj ".getBytes(UTF_8));
        session.writePacket(typed);
        Buffer more = session.createBuffer(SshConstants.SSH_MSG_CHANNEL_WINDOW_ADJUST);
        more.putUInt(0);
        more.putUInt(window);
        session.writePacket(more);
      }
    } catch (java.io.IOException | IllegalStateException e) {
      // the server has had enough
    }
    try (Typist other = house.client.typist(OpenSsh.key(folder, "meanwhile", "ed25519"))) {
      assertTrue(other.sees("规模之争"), other::seen);
    }
    session.close(true);
    assertTrue(house.isEmpty(), "connections are left");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x11",
        "tun@openssh.com",
        "direct-tcpip",
        "direct-streamlocal@openssh.com",
        "forwarded-tcpip",
        "auth-agent@openssh.com",
        NASTY
      })
  void noOtherChannelIsOpened(String type) throws Exception {
    ClientSession session = client.inside(key);
    RudeClient.open(session, type, 65536, 32768);

    assertTrue(house.noted.hears("denied " + type), house.noted.events::toString);
    assertEquals(0, house.noted.count("entered"));
    session.close(true);
  }

  @Test
  void whatPeopleCallThemselvesReachesNoScreenAndNoLogAsItIs() throws Exception {
    ClientSession session = client.guest(NASTY, NASTY);
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    ChannelShell shell = session.createShellChannel();
    shell.setUsePty(true);
    shell.setPtyType("xterm");
    shell.setEnv("COLORTERM", NASTY);
    shell.setEnv("LANG", NASTY);
    shell.setEnv("LC_" + NASTY, "C");
    shell.setOut(screen);
    shell.open().verify(RudeClient.SOON);

    assertTrue(Until.holds(() -> screen.toString(UTF_8).contains("0owned31m2026-01-01 ent")));
    String seen = screen.toString(UTF_8);
    assertFalse(seen.contains("\u0007") || seen.contains("\u009b") || seen.contains("\u202e"));
    assertFalse(seen.contains("]0;"), seen);
    type(shell, "q");
    assertTrue(house.noted.hears("left LEFT"));
  }

  /** A terminal that nobody knows gets the room in lines. */
  @Test
  void whatATerminalCallsItselfReachesNoScreenAsItIs() throws Exception {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    ChannelShell shell = client.guest("somebody", "").createShellChannel();
    shell.setUsePty(true);
    shell.setPtyType("xterm" + NASTY);
    shell.setOut(screen);
    shell.setErr(screen);
    shell.open().verify(RudeClient.SOON);

    assertTrue(Until.holds(() -> screen.toString(UTF_8).contains("规模之争")), screen::toString);
    assertFalse(screen.toString(UTF_8).contains("owned"), () -> screen.toString(UTF_8));
    assertFalse(screen.toString(UTF_8).contains("\u001b"), () -> screen.toString(UTF_8));
  }
}
