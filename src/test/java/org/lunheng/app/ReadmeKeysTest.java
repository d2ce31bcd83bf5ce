package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README says of keys is what the key map says. */
class ReadmeKeysTest {
  /** A key as it is, or by a name that stands alone. */
  private static final Pattern KEY =
      Pattern.compile(
          "`([^`\\d]{1,2})`|\\b((?:Ctrl|Alt|Shift)-\\w+|Tab|Enter|Esc|Space|Backspace|PgDn|PgUp)");

  private static List<String> rows() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("README.md"));
    int start = lines.indexOf("| keys | |");
    List<String> rows = new ArrayList<>();
    for (String line : lines.subList(start + 2, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      rows.add(line.substring(2, line.indexOf(" |", 2)));
    }
    return rows;
  }

  private static Set<String> bound() {
    RoomMessages messages = RoomMessages.of("en");
    return KeyMap.STANDARD.all().stream()
        .flatMap(binding -> binding.keys().stream())
        .map(key -> KeyName.of(key, messages))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> named() throws IOException {
    Set<String> named = new TreeSet<>();
    for (String row : rows()) {
      KEY.matcher(row)
          .results()
          .forEach(key -> named.add(key.group(1) == null ? key.group(2) : key.group(1)));
    }
    return named;
  }

  @Test
  void everyKeyInItsListIsBound() throws IOException {
    Set<String> unbound = named();
    assertTrue(unbound.size() > 50, unbound::toString);
    unbound.removeAll(bound());
    assertEquals(Set.of(), unbound);
  }

  /**
   * Every key that can be pressed in a text or the library is in the list, under one of its names.
   */
  @Test
  void everyActionOfATextOrTheLibraryIsInItsList() throws IOException {
    Set<String> named = named();
    named.addAll(Set.of("Left", "Right", "m", "'", "%"));
    RoomMessages messages = RoomMessages.of("en");
    List<String> missing =
        KeyMap.STANDARD.all().stream()
            .filter(
                binding ->
                    binding.screens().contains(Screen.Kind.READER)
                        || binding.screens().contains(Screen.Kind.LIBRARY))
            .filter(binding -> !binding.keys().isEmpty())
            .filter(
                binding ->
                    binding.keys().stream()
                        .noneMatch(key -> named.contains(KeyName.of(key, messages))))
            .map(Binding::name)
            .toList();
    assertEquals(List.of(), missing);
  }
}
