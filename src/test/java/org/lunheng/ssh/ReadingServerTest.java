package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets in, as whom, and what they get, with the real OpenSSH client. */
class ReadingServerTest {
  @TempDir static Path folder;

  private static final EchoDoors DOORS = new EchoDoors();
  private static final Noted NOTED = new Noted();
  private static ReadingServer server;
  private static OpenSsh client;
  private static Path key;

  @BeforeAll
  static void serve() throws Exception {
    ServerSettings settings = ServerSettings.usual(folder.resolve("host_key")).at("127.0.0.1", 0);
    server = ReadingServer.start(settings, DOORS, NOTED);
    client = new OpenSsh(folder, server.port());
    key = OpenSsh.key(folder, "reader", "ed25519");
  }

  @AfterAll
  static void stop() {
    server.stop();
    DOORS.close();
  }

  @Test
  void ed25519KeyIsItsReader() throws Exception {
    OpenSsh.Outcome outcome = client.shell(key, "q", "-tt");

    assertTrue(
        outcome.output().startsWith("welcome " + OpenSsh.fingerprint(key) + " []"),
        outcome::toString);
    assertEquals(0, outcome.status());
  }
}
