package org.lunheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lunheng.document.Problem;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads TOML 1.0. Loading what this needs takes longer than a first frame may. */
final class TomlReader {
  private final List<ConfigEntry> entries = new ArrayList<>();

  private TomlReader() {}

  /**
   * All settings in a text, and the sections that have any.
   *
   * @param file what the text is called in problems
   * @return the settings; none if the text is no TOML, which its problems say
   */
  static Loaded<List<ConfigEntry>> read(String text, String file) {
    TomlParseResult result = Toml.parse(text);
    if (result.hasErrors()) {
      return new Loaded<>(
          List.of(), result.errors().stream().map(error -> problem(error, file)).toList());
    }
    TomlReader reader = new TomlReader();
    reader.add(result, List.of());
    return new Loaded<>(reader.entries, List.of());
  }

  private static Problem problem(TomlParseError error, String file) {
    return Problem.of(file, error.position().line(), "config-syntax", error.getMessage());
  }

  private void add(TomlTable table, List<String> above) {
    for (Map.Entry<String, Object> entry : table.entrySet()) {
      List<String> path = new ArrayList<>(above);
      path.add(entry.getKey());
      int line = table.inputPositionOf(List.of(entry.getKey())).line();
      entries.add(entry(path, line, entry.getValue()));
      if (entry.getValue() instanceof TomlTable inner) {
        add(inner, path);
      }
    }
  }

  private static ConfigEntry entry(List<String> path, int line, Object value) {
    if (value instanceof TomlTable) {
      return new ConfigEntry(path, line, ConfigEntry.Type.SECTION, List.of());
    }
    if (value instanceof TomlArray array
        && array.toList().stream().allMatch(String.class::isInstance)) {
      List<String> texts = array.toList().stream().map(String.class::cast).toList();
      return new ConfigEntry(path, line, ConfigEntry.Type.TEXTS, texts);
    }
    return new ConfigEntry(path, line, typeOf(value), List.of(value.toString()));
  }

  private static ConfigEntry.Type typeOf(Object value) {
    if (value instanceof String) {
      return ConfigEntry.Type.TEXT;
    }
    if (value instanceof Boolean) {
      return ConfigEntry.Type.SWITCH;
    }
    return value instanceof Long ? ConfigEntry.Type.NUMBER : ConfigEntry.Type.OTHER;
  }
}
