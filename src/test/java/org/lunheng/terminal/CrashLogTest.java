package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashLogTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  @TempDir private Path home;

  @Test
  void keepsTheLastFailureInTheStateFolder() throws IOException {
    CrashLog log = CrashLog.of(Map.of(), home);
    log.write(new IllegalStateException("first"), NOW);
    Path file = log.write(new IllegalStateException("second"), NOW).orElseThrow();
    assertEquals(home.resolve(".local/state/lunheng/crash.log"), file);
    String text = Files.readString(file);
    assertTrue(text.startsWith("2026-11-22T08:00:00Z, Java "), text);
    assertTrue(text.contains("IllegalStateException: second"), text);
    assertTrue(text.contains("at org.lunheng.terminal.CrashLogTest"), text);
  }

  @Test
  void heedsXdgStateHomeUnlessItIsRelative() {
    Path state = home.resolve("state");
    Map<String, String> environment = Map.of("XDG_STATE_HOME", state.toString());
    assertEquals(
        Optional.of(state.resolve("lunheng/crash.log")),
        CrashLog.of(environment, home).write(new AssertionError(), NOW));
    assertEquals(
        Optional.of(home.resolve(".local/state/lunheng/crash.log")),
        CrashLog.of(Map.of("XDG_STATE_HOME", "state"), home).write(new AssertionError(), NOW));
  }

  @Test
  void goesWithoutAFileWhereNoneCanBeWritten() throws IOException {
    Path file = Files.createFile(home.resolve("file"));
    assertEquals(Optional.empty(), new CrashLog(file).write(new AssertionError(), NOW));
  }
}
