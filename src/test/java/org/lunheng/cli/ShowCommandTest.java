package org.lunheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lunheng.store.InterviewJson;
import org.lunheng.store.Samples;
import org.lunheng.text.CellWidth;

class ShowCommandTest {
  @TempDir Path folder;

  private String library;

  @BeforeEach
  void makeLibrary() throws Exception {
    library = SampleLibrary.in(folder, "a");
  }

  @Test
  void plainTextTellsWhoSpeaksAndWhatIsUncertain() {
    Run run = Run.of("show", "a", "--library", library);
    assertEquals(
        List.of(
            "標題\"引\"",
            "2024-03-28",
            "甲某 (moderator, 某校) · Ann  Lee (guest)",
            "https://example.org/a_b",
            "\"?\" after a name: the source has lost who speaks here; this is the likeliest.",
            "[...] : something that stood here is missing from the source.",
            "",
            "甲某：*一*段\uFFFD話𠮷",
            "",
            "又一段",
            "",
            "",
            "== 小標 ==",
            "",
            "[...]",
            "",
            "Ann  Lee?：回答"),
        run.outLines());
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }

  @Test
  void markdownEscapesWhatIsNoMarkup() {
    Run run = Run.of("show", "a", "--format", "markdown", "--library", library);
    assertEquals(
        List.of(
            "# 標題\"引\"",
            "",
            "2024-03-28",
            "",
            "甲某 (moderator, 某校) · Ann  Lee (guest)",
            "",
            "<https://example.org/a_b>",
            "",
            "\"?\" after a name: the source has lost who speaks here; this is the likeliest.",
            "",
            "\\[...\\] : something that stood here is missing from the source.",
            "",
            "**甲某：** \\*一\\*段\uFFFD話𠮷",
            "",
            "又一段",
            "",
            "## 小標",
            "",
            "\\[...\\]",
            "",
            "**Ann  Lee?：** 回答"),
        run.outLines());
  }

  @Test
  void jsonIsTheWholeInterviewOnOneLine() throws Exception {
    Run run = Run.of("show", "a", "--format", "JSON", "--library", library);
    assertEquals(1, run.outLines().size());
    assertEquals(
        Samples.interview("a"),
        InterviewJson.read("a", new ByteArrayInputStream(run.out().getBytes(UTF_8))));
  }

  @Test
  void rawLinesAreNumberedAsTheApparatusCountsThem() {
    List<String> lines = Run.of("show", "shum-talk", "--format", "raw").outLines();
    assertEquals(69, lines.size());
    assertTrue(lines.get(2).startsWith(" 3  作者:沈向洋"), lines.get(2));
    assertEquals(" 2", lines.get(1));
  }

  @Test
  void aTerminalGetsLinesThatFit() {
    for (String line : Run.onTerminal(40, "show", "lecun-levy").outLines()) {
      assertTrue(CellWidth.NARROW.of(line) <= 40, line);
    }
    assertTrue(
        Run.of("show", "lecun-levy").outLines().stream()
            .anyMatch(line -> CellWidth.NARROW.of(line) > 200));
  }

  @Test
  void noFormatButJsonPrintsControlCodesAndJsonEscapesThem() {
    for (String format : List.of("text", "markdown", "json")) {
      Run run = Run.of("show", "a", "--format", format, "--library", library);
      assertFalse(run.out().contains("\u0085"), format);
    }
  }

  @Test
  void everyFormatConvertsButRaw() {
    for (String format : List.of("text", "markdown", "json")) {
      Run run = Run.of("show", "lecun-levy", "--script", "hant", "--format", format);
      assertTrue(run.out().contains("深度學習領域的奠基人"), format);
      assertFalse(run.out().contains("发展"), format);
    }
    Run raw = Run.of("show", "lecun-levy", "--script", "hant", "--format", "raw");
    assertEquals(2, raw.code());
    assertEquals("", raw.out());
    assertTrue(raw.err().startsWith("lunheng show: the raw text is printed"), raw.err());
  }

  @Test
  void theScriptOfTheSourceStaysAsItIs() {
    assertEquals(
        Run.of("show", "lecun-levy").out(), Run.of("show", "lecun-levy", "--script", "hans").out());
    assertTrue(Run.of("show", "tian-yuandong", "--script", "hans").out().contains("田渊栋"));
  }
}
