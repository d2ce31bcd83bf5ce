package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String ESCAPE = "\u001B";

  @TempDir Path folder;

  private String library;

  @BeforeEach
  void makeLibrary() throws Exception {
    library = SampleLibrary.in(folder, "a");
  }

  @Test
  void everyChangeStandsAtItsPlace() {
    Run run = Run.of("diff", "a", "--library", library);
    assertEquals(
        List.of(
            "3:5-8         「(fā)」 → 「」  pinyin annotation  (a reading in brackets)",
            "4:2-2         「」 → 「想」「說」?  dropped word  (a verb is missing)",
            "7-8           − 4,930 characters, spam  (a list of keywords)",
            "",
            "    4,930  characters removed: spam",
            "        1  pinyin annotation",
            "        1  dropped word (1 only offered)"),
        run.outLines());
    assertEquals(0, run.code());
  }

  @Test
  void aSortOfChangeCanBeChosen() {
    assertEquals(List.of("3:5-8"), placesOf("--only", "emended"));
    assertEquals(List.of("4:2-2"), placesOf("--only", "offered"));
    assertEquals(List.of("7-8"), placesOf("--only", "removed"));
  }

  @Test
  void kindsAndReasonsCanBeChosen() {
    assertEquals(List.of("4:2-2"), placesOf("--kind", "dropped-word"));
    assertEquals(List.of("3:5-8", "7-8"), placesOf("--kind", "spam,pinyin-annotation"));
    assertEquals(List.of("7-8"), placesOf("--kind=SPAM", "--kind=typo"));
    Run run = Run.of("diff", "a", "--library", library, "--kind", "typo");
    assertTrue(run.out().startsWith("Nothing of this kind is there"), run.out());
    assertEquals(0, run.code());
    String both =
        Run.of("diff", "a", "--library", library, "--only=emended", "--kind=spam", "--summary")
            .out();
    assertEquals(run.out(), both);
  }

  @Test
  void anInterviewWithoutAnyChangeIsSaidToHaveNone() throws Exception {
    Run run =
        Run.of(
            "diff",
            "a",
            "--library",
            SampleLibrary.unchanged(folder.resolve("own"), "a"),
            "--only=emended");
    assertEquals("Nothing was left out or changed.\n", run.out());
  }

  @Test
  void aSummaryCannotHoldWhatWasRemoved() {
    Run run = Run.of("diff", "a", "--library", library, "--summary", "--removed", "full");
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("lunheng diff: --summary prints no removed text: "), run.err());
    Run brief = Run.of("diff", "a", "--library", library, "--summary", "--removed=summary");
    assertEquals(0, brief.code());
  }

  @Test
  void aKindThatDoesNotExistIsSaidWithThoseThatDo() {
    Run run = Run.of("diff", "a", "--library", library, "--kind", "spelling");
    assertEquals(2, run.code());
    String said =
        "lunheng diff: spelling is not a value of --kind: choose one of pinyin-annotation, ";
    assertTrue(run.err().startsWith(said), run.err());
    assertTrue(run.err().endsWith("layout, markup\n"), run.err());
  }

  @Test
  void theSummaryHasNoPlaces() {
    Run run = Run.of("diff", "a", "--library", library, "--summary", "--only=removed");
    assertEquals(List.of("    4,930  characters removed: spam"), run.outLines());
  }

  @Test
  void whatWasRemovedCanBePrinted() {
    Run run = Run.of("diff", "lecun-levy", "--removed", "full", "--only", "removed");
    assertEquals("1:0-4         \u2212 4 characters, boilerplate  (menu or buttons)", line(run, 0));
    assertEquals(" ".repeat(14) + "- A+", line(run, 1));
  }

  @Test
  void whatCannotBePrintedIsAProblem() {
    Run run = Run.of("diff", "a", "--library", library, "--removed", "full");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("raw one.txt"), run.err());
  }

  @Test
  void labelsOfSpeakersAreNotText() {
    Run run = Run.of("diff", "lecun-levy", "--summary", "--kind", "punctuation");
    assertEquals(List.of("      263  punctuation"), run.outLines());
  }

  private List<String> placesOf(String... options) {
    List<String> arguments = new ArrayList<>(List.of("diff", "a", "--library", library));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray(String[]::new)).outLines().stream()
        .takeWhile(line -> !line.isEmpty())
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }

  private static String line(Run run, int number) {
    return run.outLines().get(number);
  }

  @Test
  void coloursAreForTerminals() {
    assertFalse(run(Map.of(), 0).contains(ESCAPE));
    assertTrue(run(Map.of("TERM", "xterm"), 80).contains(ESCAPE + "[31m「(fā)」" + ESCAPE + "[m"));
    assertTrue(run(Map.of("TERM", "xterm", "NO_COLOR", ""), 80).contains(ESCAPE));
  }

  @Test
  void coloursCanBeRefusedAndForced() {
    assertFalse(run(Map.of("TERM", "xterm", "NO_COLOR", "1"), 80).contains(ESCAPE));
    assertFalse(run(Map.of("TERM", "dumb"), 80).contains(ESCAPE));
    assertFalse(run(Map.of("TERM", "xterm"), 80, "--color=never").contains(ESCAPE));
    assertTrue(run(Map.of("NO_COLOR", "1"), 0, "--color=always").contains(ESCAPE));
  }

  @Test
  void theChineseIsChinese() {
    assertTrue(run(Map.of("LANG", "zh_CN.UTF-8"), 0).contains("− 4,930 字，垃圾信息"));
    assertFalse(run(Map.of("LANG", "zh_CN.UTF-8"), 0, "--summary").contains(" （"));
    assertTrue(run(Map.of("LANG", "zh_CN"), 0, "--lang", "zh-Hant").contains("垃圾資訊"));
  }

  private String run(Map<String, String> variables, int columns, String... options) {
    List<String> arguments = new ArrayList<>(List.of("diff", "a", "--library", library));
    arguments.addAll(List.of(options));
    return Run.in(variables, columns, arguments.toArray(String[]::new)).out();
  }
}
