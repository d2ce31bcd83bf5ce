package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.text.CellWidth;

class ListCommandTest {
  @TempDir Path folder;

  @Test
  void aPipeGetsALineForEachInterview() throws Exception {
    String library = SampleLibrary.in(folder, "long-name", "a");
    Run run = Run.of("list", "--library", library);
    assertEquals(
        List.of(
            "a          2024-03-28  Ann  Lee, 甲某  14  標題\"引\"",
            "long-name  2024-03-28  Ann  Lee, 甲某  14  標題\"引\""),
        run.outLines());
    assertEquals(0, run.code());
  }

  @Test
  void aTerminalGetsHeadingsInItsLanguage() throws Exception {
    String library = SampleLibrary.in(folder, "a");
    Run run = Run.in(Map.of("LANG", "zh_TW.UTF-8"), 80, "list", "--library", library);
    assertEquals(
        List.of(
            "編號  日期        人物            字數  標題", "a     2024-03-28  Ann  Lee、甲某    14  標題\"引\""),
        run.outLines());
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80, 120})
  void noLineIsLongerThanTheTerminalIsWide(int columns) {
    Run run = Run.onTerminal(columns, "list");
    assertEquals(6, run.outLines().size());
    for (String line : run.outLines()) {
      assertTrue(CellWidth.NARROW.of(line) <= columns, line);
    }
  }

  @Test
  void anEmptyLibraryIsAnEmptyListAndAHint() {
    String hint = folder + ": there is no interview in this library: name another with --library\n";
    assertEquals(new Run(0, "", hint, null), Run.of("list", "--library", folder.toString()));
  }
}
