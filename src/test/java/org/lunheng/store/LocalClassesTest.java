package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;

/** Who keeps what they do in a folder loads nothing of a database that hosts share. */
class LocalClassesTest {
  @TempDir Path folder;

  @Test
  @Timeout(60)
  void aFolderNeedsNothingOfPostgresql() throws Exception {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                Local.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> classes =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertEquals(0, process.waitFor());
    assertTrue(classes.stream().anyMatch(line -> line.contains(" org.sqlite.")));
    Stream<String> shared =
        classes.stream()
            .filter(
                line ->
                    line.contains(" org.postgresql.")
                        || line.contains(" com.zaxxer.")
                        || line.contains("lunheng.store.Postgres"));
    assertEquals(List.of(), shared.toList());
  }

  /** What the process runs. */
  public static final class Local {
    private Local() {}

    /**
     * Keeps and reads some of all.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws Exception {
      try (Readers readers = Readers.at(StoreAddress.of(arguments[0], Map.of()).orElseThrow());
          Readers guests = Readers.inMemory()) {
        readers.reviews().append(Answers.of("a", 0));
        readers.keepRooms(Map.of(ReaderId.LOCAL, RoomState.NEW), Map.of());
        readers.export(ReaderId.LOCAL, line -> {});
        readers.erase(ReaderId.LOCAL);
        guests.prepare();
      }
    }
  }
}
