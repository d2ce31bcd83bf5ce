package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
  private static Environment with(Map<String, String> variables) {
    return new Environment(null, null, null, variables, true, null, null, null, null);
  }

  private static Path config(Map<String, String> variables) {
    return Folders.of(with(variables), "XDG_CONFIG_HOME", ".config");
  }

  @Test
  void foldersAreInTheHomeUnlessAVariableSaysWhere() {
    assertEquals(Path.of("/h/.config/lunheng"), config(Map.of("HOME", "/h")));
    assertEquals(Path.of("/c/lunheng"), config(Map.of("HOME", "/h", "XDG_CONFIG_HOME", "/c")));
    assertEquals(
        Path.of("/h/.config/lunheng"), config(Map.of("HOME", "/h", "XDG_CONFIG_HOME", "c")));
    assertEquals(Path.of("/h/.local/state/lunheng"), Folders.state(with(Map.of("HOME", "/h"))));
  }

  @Test
  void thereAreNoneWithoutAHomeOrInOneThatCannotBeNamed() {
    assertNull(config(Map.of()));
    assertNull(Folders.state(with(Map.of())));
    assertNull(config(Map.of("HOME", "/a\0b")));
    assertNull(Folders.state(with(Map.of("HOME", "/a\0b"))));
  }
}
