package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.document.Problem;

class ConfigFileTest {
  private static final String TEXT =
      """
      # 设置
      [room]
      language = "zh-Hans"
      bells = false
      ambiguous-width = 2

      [keys]
      contents = ["I", "", "alt-t"]
      swap = []
      """;

  @TempDir Path folder;

  private Loaded<List<ConfigEntry>> read(String text) throws IOException {
    Path file = folder.resolve("config.toml");
    Files.writeString(file, text);
    return ConfigFile.read(file, folder.resolve("cache/config"));
  }

  private static ConfigEntry entry(
      int line, ConfigEntry.Type type, List<String> path, String... values) {
    return new ConfigEntry(path, line, type, List.of(values));
  }

  @Test
  void hasNothingWithoutAFile() {
    Path kept = folder.resolve("kept");
    assertEquals(List.of(), ConfigFile.read(folder.resolve("config.toml"), kept).value());
    assertFalse(Files.exists(kept));
  }

  @Test
  void readsSettingsWithTheirLinesAndTheSameAgainFromWhatWasKept() throws IOException {
    List<ConfigEntry> expected =
        List.of(
            entry(2, ConfigEntry.Type.SECTION, List.of("room")),
            entry(3, ConfigEntry.Type.TEXT, List.of("room", "language"), "zh-Hans"),
            entry(4, ConfigEntry.Type.SWITCH, List.of("room", "bells"), "false"),
            entry(5, ConfigEntry.Type.NUMBER, List.of("room", "ambiguous-width"), "2"),
            entry(7, ConfigEntry.Type.SECTION, List.of("keys")),
            entry(8, ConfigEntry.Type.TEXTS, List.of("keys", "contents"), "I", "", "alt-t"),
            entry(9, ConfigEntry.Type.TEXTS, List.of("keys", "swap")));
    assertEquals(expected, sorted(read(TEXT)));
    assertTrue(Files.exists(folder.resolve("cache/config")));
    assertEquals(expected, sorted(read(TEXT)));
  }

  private static List<ConfigEntry> sorted(Loaded<List<ConfigEntry>> read) {
    assertEquals(List.of(), read.problems());
    return read.value().stream()
        .sorted(java.util.Comparator.comparingInt(ConfigEntry::line))
        .toList();
  }

  @Test
  void whatWasKeptIsUsedForTheSameTextOnly() throws IOException {
    read("a = 1\n");
    assertEquals("2", read("a = 2\n").value().get(0).values().get(0));
    Path kept = folder.resolve("cache/config");
    Files.writeString(kept, Files.readString(kept).replace("NUMBER", "TEXT"));
    assertEquals(ConfigEntry.Type.TEXT, read("a = 2\n").value().get(0).type());
    Files.writeString(kept, Files.readString(kept).replace("TEXT", "BROKEN"));
    assertEquals(ConfigEntry.Type.NUMBER, read("a = 2\n").value().get(0).type());
  }

  @Test
  void aTextWithMarksOfItsOwnIsNotKept() throws IOException {
    String text = "a = \"x\\u0000y\"\n";
    assertEquals("x\0y", read(text).value().get(0).values().get(0));
    assertFalse(Files.exists(folder.resolve("cache/config")));
  }

  @Test
  void aBrokenFileIsToldWithItsLine() throws IOException {
    Loaded<List<ConfigEntry>> read = read("[room]\nbells = true\n[keys\n");
    assertEquals(List.of(), read.value());
    assertEquals(1, read.problems().size());
    assertEquals("config-syntax", read.problems().get(0).key());
    assertEquals(3, read.problems().get(0).line());
  }

  @Test
  void aFileInAnotherEncodingIsTold() throws IOException {
    Path file = folder.resolve("config.toml");
    Files.write(file, new byte[] {'a', '=', (byte) 0xff});
    assertEquals(
        List.of(Problem.of("config.toml", 0, "config-encoding")),
        ConfigFile.read(file, null).problems());
  }
}
