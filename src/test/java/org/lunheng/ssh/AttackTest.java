package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that mean no good: the server goes on serving and keeps nothing of them. */
class AttackTest {
  /**
   * Connections that are opened and then say nothing; ten times as many are tried in {@link
   * HalfOpenSoak}.
   */
  private static final int HALF_OPEN = 1000;

  private static final int MEGABYTE = 1 << 20;

  @TempDir static Path folder;

  private static Path key;
  private House house;

  @BeforeAll
  static void key() throws Exception {
    key = OpenSsh.key(folder, "reader", "ed25519");
  }

  @BeforeEach
  void open() throws Exception {
    house = new House(folder, settings());
  }

  private static ServerSettings settings() {
    ServerSettings.Times usual = ServerSettings.Times.USUAL;
    return House.usual(folder)
        .with(new ServerSettings.Caps(50, 10_000, 8, 100, 6, 10_000, 1))
        .with(
            new ServerSettings.Times(
                Duration.ofSeconds(3),
                usual.idle(),
                usual.warning(),
                usual.longest(),
                usual.farewell()));
  }

  /** After each attack a reader gets in as ever, and nothing of the attacker is left. */
  @AfterEach
  void theServerServesOn() throws Exception {
    try {
      assertTrue(house.isEmpty(), "connections are left");
      assertTrue(Until.holds(() -> house.server.connections() == 0), "sockets are left");
      OpenSsh.Outcome outcome = house.client.shell(key, "q", "-tt");
      assertTrue(outcome.output().contains("welcome"), outcome::toString);
      assertEquals(0, house.noted.count("failed"), house.noted.events::toString);
    } finally {
      house.close();
    }
  }

  @Test
  void halfOpenConnectionsAreCountedAndSentAway() throws Exception {
    for (int i = 0; i < HALF_OPEN; i++) {
      house.knock();
    }

    assertTrue(
        Until.holds(() -> house.noted.count("refused CROWD") == HALF_OPEN - 100),
        () -> house.noted.count("refused CROWD") + " refused");
    assertTrue(Until.holds(() -> house.noted.count("refused SLOW") == 100));
  }

  @Test
  void endlessVersionsAreCutShort() throws Exception {
    byte[] line = bytes('a', 64 * 1024);
    for (int i = 0; i < 20; i++) {
      Socket socket = house.knock();
      House.send(socket, "SSH-2.0-".getBytes(StandardCharsets.US_ASCII));
      assertTrue(isRefusedBefore(socket, line, MEGABYTE));
    }
  }

  @Test
  void endlessLinesBeforeTheVersionAreCutShort() throws Exception {
    byte[] lines = "hello\r\n".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 20; i++) {
      assertTrue(isRefusedBefore(house.knock(), lines, MEGABYTE));
    }
  }

  @Test
  void floodsOfVersionsAreRefused() throws Exception {
    byte[] versions = "SSH-2.0-x\r\n".repeat(10_000).getBytes(StandardCharsets.US_ASCII);

    assertTrue(isRefusedBefore(house.knock(), versions, 4 * MEGABYTE));
  }

  /** Whoever says a byte now and then has no more time than whoever says nothing. */
  @Test
  void dripsAreNotWaitedFor() throws Exception {
    Socket socket = house.knock();
    House.send(socket, "SSH-2.0-".getBytes(StandardCharsets.US_ASCII));
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    boolean open = true;
    while (open && System.nanoTime() < end) {
      Thread.sleep(100);
      open = House.send(socket, bytes('a', 1));
    }

    assertFalse(open, "still there after more than three times the time");
    assertTrue(house.noted.hears("refused SLOW"));
  }

  @Test
  void noiseIsRefused() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      byte[] noise = new byte[64 * 1024];
      random.nextBytes(noise);
      Socket socket = house.knock();
      House.send(socket, "SSH-2.0-x\r\n".getBytes(StandardCharsets.US_ASCII));
      assertTrue(isRefusedBefore(socket, noise, 4 * MEGABYTE));
    }
  }

  @Test
  void packetsOfAnySizeAreNotWaitedFor() throws Exception {
    for (int size : new int[] {Integer.MAX_VALUE, -1, 0, 1 << 24, 300_000}) {
      Socket socket = house.knock();
      House.send(socket, "SSH-2.0-x\r\n".getBytes(StandardCharsets.US_ASCII));
      byte[] head = {
        (byte) (size >> 24), (byte) (size >> 16), (byte) (size >> 8), (byte) size, 4, 20
      };
      House.send(socket, head);
      assertTrue(isRefusedBefore(socket, bytes('x', 64 * 1024), 4 * MEGABYTE), "size " + size);
    }
  }

  private static byte[] bytes(char filler, int count) {
    byte[] bytes = new byte[count];
    Arrays.fill(bytes, (byte) filler);
    return bytes;
  }

  /** Sends on and on, and says whether the server ends it before so many bytes are through. */
  private static boolean isRefusedBefore(Socket socket, byte[] chunk, int most) {
    for (int sent = 0; sent < most; sent += chunk.length) {
      if (!House.send(socket, chunk)) {
        return true;
      }
    }
    return House.isClosed(socket);
  }
}
