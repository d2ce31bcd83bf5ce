package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.store.Debate;
import org.lunheng.text.CellWidth;

class SearchCommandTest {
  @TempDir Path folder;

  private String library;

  @BeforeEach
  void writeLibrary() throws Exception {
    library = folder.toString();
    Debate.in(folder);
  }

  @Test
  void passagesAreTextWithTheirSpeakers() {
    Run run = Run.of("search", "規模", "--library", library);
    assertEquals(
        """
        debate:p1  heading
          扩大规模
        debate:p2  主持人
          规模够了吗？
        debate:p3  林岚
          扩大规模就够了。我相信规模定律。
        debate:p5  Anna Lee
          扩大规模不够，还缺世界模型，就像ＡＩ缺常识。
        debate:p6  林岚?
          也许规模有用。
        debate:p7  Anna Lee
          我在书里写过：规模不是一切。
        debate:p8  text
          编者概括：规模之争。
        letter:p1  林嵐
          擴大規模，AI 就夠了嗎？世界模型呢？
        """,
        run.out());
    assertEquals(0, run.code());
  }

  @Test
  void jsonIsAnObjectALine() {
    Run run = Run.of("search", "规模之争", "--library", library, "--format", "json");
    assertEquals(
        "{\"interview\":\"debate\",\"paragraph\":\"p8\",\"line\":8,\"speaker\":null,"
            + "\"certain\":true,\"text\":\"编者概括：规模之争。\"}\n",
        run.out());
    Run guessed = Run.of("search", "有用", "--library", library, "--format", "json");
    assertEquals(
        "{\"interview\":\"debate\",\"paragraph\":\"p6\",\"line\":6,\"speaker\":\"林岚\","
            + "\"certain\":false,\"text\":\"也许规模有用。\"}\n",
        guessed.out());
  }

  @Test
  void wordsStandOutOnATerminal() {
    Run run = Run.of("search", "AI", "世界", "--library", library, "--color", "always");
    assertEquals(
        List.of(
            "\u001B[1mdebate:p5\u001B[m  Anna Lee",
            "  扩大规模不够，还缺\u001B[1;33m世界\u001B[m模型，就像\u001B[1;33mＡＩ\u001B[m缺常识。",
            "\u001B[1mletter:p1\u001B[m  林嵐",
            "  擴大規模，\u001B[1;33mAI\u001B[m 就夠了嗎？\u001B[1;33m世界\u001B[m模型呢？"),
        run.outLines());
  }

  @Test
  void speakerAndTopicNarrowTheSearch() {
    Run run =
        Run.of(
            ("search 规模 --format json --speaker Anna-Lee --topic 規模 --library " + library)
                .split(" "));
    assertEquals("", run.err());
    assertEquals(2, run.outLines().size());
  }

  @Test
  void nothingFoundIsAFailure() {
    Run run = Run.of("search", "规模", "量子", "--library", library);
    assertEquals(
        new Run(
            1,
            "",
            "lunheng search: no passage has all of this: 规模 量子. Try fewer or shorter words\n",
            null),
        run);
  }

  @Test
  void anEmptyWordIsWrongUsage() {
    Run run = Run.of("search", " ", "--library", library);
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("lunheng search: a word to search for is empty"), run.err());
  }

  @Test
  void aBrokenTopicIsNoMatterOfASearchWithoutOne() throws Exception {
    Debate.write(folder.resolve("arguments/scale.json"), "{");
    Run run = Run.of("search", "之争", "--library", library);
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void noLineIsLongerThanTheTerminalIsWide(int columns) {
    Run run = Run.onTerminal(columns, "search", "AI", "--color", "never");
    assertTrue(run.outLines().size() > 100);
    for (String line : run.outLines()) {
      assertTrue(CellWidth.NARROW.of(line) <= columns, line);
    }
  }

  @Test
  void pinyinAndItsInitialsAreFoundWhereTheWordsAreNot() {
    String words = Run.of("search", "世界模型", "--library", library).out();
    assertTrue(words.contains("世界模型"));
    assertEquals(words, Run.of("search", "shijiemoxing", "--library", library).out());
    assertEquals(words, Run.of("search", "sjmx", "--library", library).out());
  }

  @Test
  void anExpressionIsFound() {
    Run run = Run.of("search", "--regex", "够了吗.?", "--library", library);
    assertEquals(
        """
        debate:p2  主持人
          规模够了吗？
        letter:p1  林嵐
          擴大規模，AI 就夠了嗎？世界模型呢？
        """,
        run.out());
    assertEquals(0, run.code());
    assertEquals(1, Run.of("search", "够了吗.?", "--library", library).code());
    assertEquals(2, Run.of("search", "--regex", "够了(", "--library", library).code());
  }
}
