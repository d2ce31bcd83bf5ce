package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions that come to an end without the reader's doing. */
class TimesTest {
  @TempDir static Path folder;

  private static Path key;

  @BeforeAll
  static void key() throws Exception {
    key = OpenSsh.key(folder, "reader", "ed25519");
  }

  private static House house(int idle, int warning, int longest) throws Exception {
    return new House(
        folder,
        House.usual(folder)
            .with(
                new ServerSettings.Times(
                    Duration.ofSeconds(10),
                    Duration.ofMillis(idle),
                    Duration.ofMillis(warning),
                    Duration.ofMillis(longest),
                    Duration.ofSeconds(2))));
  }

  @Test
  void whoeverDoesNothingIsWarnedAndThenShownOut() throws Exception {
    try (House house = house(1500, 700, 60_000)) {
      Process client = house.client.start(key, "-tt", "reader@127.0.0.1");

      assertTrue(house.noted.hears("left IDLE"));

      assertTrue(Until.holds(() -> house.doors.told.contains("gone")));
      assertEquals(List.of("warned IDLE 700", "leave IDLE", "gone"), house.doors.told);
      client.waitFor();
      assertEquals(0, client.exitValue());
    }
  }

  @Test
  void aKeyPressBeginsTheTimeAnew() throws Exception {
    try (House house = house(1500, 700, 60_000)) {
      Process client = house.client.start(key, "-tt", "reader@127.0.0.1");
      OutputStream keys = client.getOutputStream();
      try {
        assertTrue(house.noted.hears("entered"));
        for (int i = 0; i < 8; i++) {
          keys.write('x');
          keys.flush();
          Thread.sleep(300);
        }
        assertFalse(house.doors.told.contains("leave IDLE"), house.doors.told::toString);
      } finally {
        client.destroyForcibly().waitFor();
      }
      assertTrue(house.noted.hears("left LOST"));
    }
  }

  @Test
  void noSessionIsForEver() throws Exception {
    try (House house = house(60_000, 500, 1200)) {
      Process client = house.client.start(key, "-tt", "reader@127.0.0.1");

      assertTrue(house.noted.hears("left LIMIT"));

      assertEquals("warned LIMIT 500", house.doors.told.get(0));
      client.waitFor();
    }
  }

  @Test
  void stoppingLetsReadersGoInPeace() throws Exception {
    House house = house(60_000, 500, 60_000);
    Process client = house.client.start(key, "-tt", "reader@127.0.0.1");
    assertTrue(house.noted.hears("entered"));

    house.close();

    assertEquals(List.of("leave STOPPED", "gone"), house.doors.told);
    assertTrue(house.noted.hears("left STOPPED"));
    assertEquals("stopped", house.noted.events.get(house.noted.events.size() - 1));
    client.waitFor();
    assertEquals(0, client.exitValue());
  }
}
