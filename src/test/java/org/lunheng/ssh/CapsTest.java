package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those too many are told so by the real OpenSSH client, and those inside stay. */
class CapsTest {
  @TempDir static Path folder;

  private static Path key;
  private static Path other;

  @BeforeAll
  static void keys() throws Exception {
    key = OpenSsh.key(folder, "reader", "ed25519");
    other = OpenSsh.key(folder, "other", "ed25519");
  }

  private static House house(int sessions, int address, int reader, int strangers, int burst)
      throws Exception {
    return new House(
        folder,
        House.usual(folder)
            .with(new ServerSettings.Caps(sessions, address, reader, strangers, 3, burst, 0.1)));
  }

  @Test
  void aFullHouseSaysSo() throws Exception {
    try (House house = house(1, 9, 9, 9, 99)) {
      Process inside = house.client.start(key, "-tt", "reader@127.0.0.1");
      try {
        assertTrue(house.noted.hears("entered"));

        OpenSsh.Outcome outcome = house.client.shell(other, "q", "-tt");

        assertTrue(outcome.errors().contains("The reading room is full"), outcome::toString);
        assertTrue(house.noted.hears("refused FULL 127.0.0.1"));
        assertEquals(1, house.server.sessions());
      } finally {
        inside.destroyForcibly().waitFor();
      }
      assertTrue(house.isEmpty());
      assertTrue(house.client.shell(other, "q", "-tt").output().contains("welcome"));
    }
  }

  @Test
  void aReaderIsInTheRoomSoManyTimes() throws Exception {
    try (House house = house(9, 9, 1, 9, 99)) {
      Process inside = house.client.start(key, "-tt", "reader@127.0.0.1");
      try {
        assertTrue(house.noted.hears("entered"));

        OpenSsh.Outcome same = house.client.shell(key, "q", "-tt");
        OpenSsh.Outcome another = house.client.shell(other, "q", "-tt");

        assertTrue(same.errors().contains("too many times with this key"), same::toString);
        assertTrue(another.output().contains("welcome"), another::toString);
        assertTrue(house.noted.hears("refused READER_FULL"));
      } finally {
        inside.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void anAddressHasSoManyConnections() throws Exception {
    try (House house = house(9, 2, 9, 9, 99)) {
      house.knock();
      house.knock();
      assertTrue(Until.holds(() -> house.server.strangers() == 2));

      OpenSsh.Outcome outcome = house.client.shell(key, "q", "-tt");

      assertTrue(outcome.errors().contains("come from your address"), outcome::toString);
      assertTrue(house.noted.hears("refused ADDRESS_FULL"));
    }
  }

  @Test
  void strangersMayNotCrowdTheDoor() throws Exception {
    try (House house = house(9, 9, 9, 2, 99)) {
      Socket first = house.knock();
      house.knock();
      assertTrue(Until.holds(() -> house.server.strangers() == 2));

      OpenSsh.Outcome outcome = house.client.shell(key, "q", "-tt");
      first.close();

      assertTrue(outcome.errors().contains("at the door at once"), outcome::toString);
      assertTrue(Until.holds(() -> house.server.strangers() == 1));
      assertTrue(house.client.shell(key, "q", "-tt").output().contains("welcome"));
    }
  }

  /** Nor for long: the one who has said nothing longest has to go. */
  @Test
  void aSilentCrowdKeepsNobodyOutForLong() throws Exception {
    try (House house = house(9, 9, 9, 2, 99)) {
      Socket first = house.knock();
      assertTrue(Until.holds(() -> house.server.strangers() == 1));
      Socket second = house.knock();
      assertTrue(Until.holds(() -> house.server.strangers() == 2));
      Thread.sleep(3_100);

      OpenSsh.Outcome outcome = house.client.shell(key, "q", "-tt");

      assertTrue(outcome.output().contains("welcome"), outcome::toString);
      assertTrue(House.isClosed(first));
      assertEquals(1, house.server.strangers());
      second.close();
    }
  }

  @Test
  void anAddressMayNotComeTooOften() throws Exception {
    try (House house = house(9, 9, 9, 9, 2)) {
      house.client.shell(key, "q", "-tt");
      house.client.shell(key, "q", "-tt");

      OpenSsh.Outcome outcome = house.client.shell(key, "q", "-tt");

      assertTrue(outcome.errors().contains("You come too often"), outcome::toString);
      assertTrue(house.noted.hears("refused HASTE"));
    }
  }

  @Test
  void thoseTurnedAwayAreNotKept() throws Exception {
    try (House house = house(9, 9, 9, 9, 1)) {
      house.knock();
      for (int i = 0; i < 300; i++) {
        Socket socket = house.knock();
        House.send(socket, "SSH-2.0-x\r\n".getBytes(StandardCharsets.US_ASCII));
        socket.shutdownOutput();
      }

      assertTrue(Until.holds(() -> house.noted.count("refused HASTE") == 300));
      assertTrue(Until.holds(() -> house.server.connections() == 1));
    }
  }

  @Test
  void triesAreCounted() throws Exception {
    try (House house = house(9, 9, 9, 9, 99)) {
      String[] options = new String[20];
      for (int i = 0; i < 10; i++) {
        options[2 * i] = "-i";
        options[2 * i + 1] = OpenSsh.key(folder, "weak" + i, "rsa", "-b", "1024").toString();
      }

      OpenSsh.Outcome outcome = house.client.shell(other(), "q", options);

      assertTrue(outcome.errors().contains("Too many authentication failures"), outcome::toString);
      assertTrue(house.noted.hears("refused TRIES"));
      assertTrue(house.isEmpty());
    }
  }

  private static Path other() throws Exception {
    return OpenSsh.key(folder, "weak", "rsa", "-b", "1024");
  }

  @Test
  void whoeverSaysNothingIsSentAway() throws Exception {
    ServerSettings.Times times = ServerSettings.Times.USUAL;
    ServerSettings.Times shorter =
        new ServerSettings.Times(
            Duration.ofMillis(2000),
            times.idle(),
            times.warning(),
            times.longest(),
            times.farewell());
    try (House house = new House(folder, House.usual(folder).with(shorter))) {
      Socket silent = house.knock();
      Socket halfway = house.knock();
      House.send(halfway, "SSH-2.0-x\r\n".getBytes(StandardCharsets.US_ASCII));

      OpenSsh.Outcome without = house.client.shell(key, "", "-N");

      assertTrue(House.isClosed(silent));
      assertTrue(House.isClosed(halfway));
      assertEquals(2, house.noted.count("refused SLOW"));
      assertTrue(without.errors().contains("This took too long"), without::toString);
      assertTrue(house.isEmpty());
    }
  }
}
