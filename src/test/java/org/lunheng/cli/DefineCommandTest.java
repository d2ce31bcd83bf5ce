package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.store.Debate;
import org.lunheng.text.CellWidth;

class DefineCommandTest {
  @TempDir Path folder;

  private String library;

  @BeforeEach
  void writeLibrary() throws Exception {
    library = folder.toString();
    Debate.in(folder);
  }

  @Test
  void anEntryIsTextWithItsUsesUnderEachOther() {
    Run run = Run.onTerminal(60, "define", "AI", "--library", library, "--color", "never");
    assertEquals(
        """
        artificial intelligence · 人工智能 · 人工智慧
          Machines that think.
          Also: AI
          See also: world model

        林岚  2
          debate:p4      可是没有算力，AI 也走不远。
          letter:p1          擴大規模，AI 就夠了嗎？世界模型呢？
        """
            .lines()
            .toList(),
        run.outLines().subList(0, 8));
    assertEquals("Anna Lee  1", run.outLines().get(9));
    String line = run.outLines().get(10);
    assertTrue(line.startsWith("  debate:p5   …"), line);
    assertEquals(
        CellWidth.NARROW.of("  debate:p4      可是没有算力，"),
        CellWidth.NARROW.of(line.substring(0, line.indexOf('Ａ'))));
  }

  @Test
  void jsonHasTheEntryAndAllUses() {
    Run run =
        Run.of("define", "人工智慧", "--library", library, "--format", "json", "--lang", "zh-Hant");
    assertEquals(
        "{\"id\":\"ai\",\"kind\":\"concept\",\"term\":{\"en\":\"artificial intelligence\","
            + "\"zh-Hans\":\"人工智能\",\"zh-Hant\":\"人工智慧\"},\"aliases\":[\"AI\"],"
            + "\"definition\":\"會思考的機器。\",\"related\":[\"world-model\"],\"uses\":["
            + "{\"speaker\":\"lin-lan\",\"interview\":\"debate\",\"paragraph\":\"p4\","
            + "\"certain\":true,\"before\":\"可是没有算力，\",\"term\":\"AI\","
            + "\"after\":\" 也走不远。\"},"
            + "{\"speaker\":\"lin-lan\",\"interview\":\"letter\",\"paragraph\":\"p1\","
            + "\"certain\":true,\"before\":\"擴大規模，\",\"term\":\"AI\","
            + "\"after\":\" 就夠了嗎？世界模型呢？\"},"
            + "{\"speaker\":\"anna-lee\",\"interview\":\"debate\",\"paragraph\":\"p5\","
            + "\"certain\":true,\"before\":\"扩大规模不够，还缺世界模型，就像\",\"term\":\"ＡＩ\","
            + "\"after\":\"缺常识。\"}]}\n",
        run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AI",
        "ａｉ",
        "人工智慧",
        "人工智能",
        "Artificial Intelligence",
        "rengongzhineng",
        "rén gōng zhì néng",
        "rgzn"
      })
  void aTermIsFoundByAnyNameAndInPinyin(String typed) {
    Run run = Run.of(("define " + typed + " --library " + library).split(" "));
    assertEquals("", run.err());
    assertEquals("artificial intelligence · 人工智能 · 人工智慧", run.outLines().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "世界模形 | there is no such term in the glossary: did you mean 世界模型 = world model?",
        "wrold model | there is no such term in the glossary: did you mean 世界模型 = world model?",
        "量子 | there is no such term in the glossary: try another name of it, or lunheng search",
      })
  void aTermThatIsNotThereIsAProblem(String typed, String problem) {
    Run run = Run.of(("define " + typed + " --library " + library).split(" "));
    assertEquals(new Run(1, "", typed + ": " + problem + "\n", null), run);
  }

  @Test
  void whatIsReadTheSameIsAllNamed() throws Exception {
    Debate.write(
        folder.resolve("glossary.json"),
        Debate.GLOSSARY
            .replace("\"aliases\": [\"AI\"]", "\"aliases\": [\"大魔星\"]")
            .replace("\"aliases\": []", "\"aliases\": [\"大模型\"]"));
    Run run = Run.of("define", "damoxing", "--library", library);
    assertEquals(
        "damoxing: there is no such term in the glossary: did you mean"
            + " 人工智能 = artificial intelligence, 世界模型 = world model?\n",
        run.err());
    assertEquals(1, run.code());
  }

  @Test
  void onlyTheFirstUsesAreShownUnlessAllAreWanted() throws Exception {
    Debate.write(
        folder.resolve("glossary.json"),
        Debate.GLOSSARY.replace("\"aliases\": [\"AI\"]", "\"aliases\": [\"就\", \"的\", \"模\"]"));
    Run few = Run.of("define", "人工智能", "--library", library);
    List<String> more = few.outLines().stream().filter(line -> line.contains("more")).toList();
    assertEquals(List.of("  ... 1 more with --all"), more);
    Run all = Run.of("define", "人工智能", "--library", library, "--all");
    assertEquals(few.outLines().size() - 1 + 1, all.outLines().size());
  }

  @Test
  void aTermThatNobodyUsesIsExplainedAllTheSame() throws Exception {
    Debate.write(folder.resolve("glossary.json"), Debate.GLOSSARY.replace("世界模型", "量子纠缠"));
    Run run = Run.of("define", "world", "model", "--library", library);
    assertTrue(run.out().endsWith("Nobody in the library uses this term.\n"), run.out());
    assertEquals(0, run.code());
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void noLineIsLongerThanTheTerminalIsWide(int columns) {
    Run run =
        Run.onTerminal(columns, "define", "AI", "--library", library, "--color", "never", "--all");
    assertEquals(0, run.code());
    for (String line : run.outLines()) {
      assertTrue(CellWidth.NARROW.of(line) <= columns, line);
    }
  }
}
