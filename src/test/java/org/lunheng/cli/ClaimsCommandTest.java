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

class ClaimsCommandTest {
  @TempDir Path folder;

  private String library;

  @BeforeEach
  void writeLibrary() throws Exception {
    library = folder.resolve("library").toString();
    Debate.in(Path.of(library));
  }

  @Test
  void topicsAreTextWithClaimsAndTheirEvidence() {
    Run run = Run.of("claims", "--library", library);
    assertEquals(
        """
        Scale alone (scale)
        Scale is enough.

        + supports  林岚
          Enlarging is enough.
          debate:p3  「扩大规模就够了」

        - opposes  Anna Lee
          World models are missing.
          debate:p5  「扩大规模不够」
          debate:p7  「规模不是一切」

        o neutral  林嵐, reporting the view of 读者
          Asks whether it is.
          letter:p1  「AI 就夠了嗎」
        """,
        run.out());
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }

  @Test
  void theTableHasALineForEachClaim() {
    Run run = Run.of("claims", "--library", library, "--format", "table", "--lang", "zh-Hant");
    assertEquals(
        List.of(
            "scale  支持    林岚      擴大就夠。",
            "scale  反對    Anna Lee  缺世界模型。",
            "scale  未表態  林嵐      （读者的看法）問夠不夠。"),
        run.outLines());
  }

  @Test
  void aTerminalGetsHeadingsOverTheTable() {
    Run run = Run.onTerminal(80, "claims", "--library", library, "--format", "table");
    assertEquals("Topic  Stance    Speaker   Claim", run.outLines().get(0));
    assertEquals(4, run.outLines().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "table"})
  void noLineIsLongerThanTheTerminalIsWide(String format) {
    for (int columns = 40; columns <= 120; columns += 20) {
      Run run = Run.onTerminal(columns, "claims", "--format", format, "--color", "never");
      assertTrue(run.outLines().size() > 100);
      for (String line : run.outLines()) {
        assertTrue(CellWidth.NARROW.of(line) <= columns, line);
      }
    }
  }

  @Test
  void jsonIsAnObjectALineInTheLanguageOfTheProgram() {
    Run run = Run.of("claims", "--library", library, "--format", "json", "--lang", "zh-Hans");
    assertEquals(
        List.of(
            "{\"id\":\"lin-enough\",\"topic\":\"scale\",\"proposition\":\"规模就够了。\","
                + "\"speaker\":\"lin-lan\",\"interview\":\"debate\",\"stance\":\"supports\","
                + "\"summary\":\"扩大就够。\","
                + "\"evidence\":[{\"paragraph\":\"p3\",\"quote\":\"扩大规模就够了\"}]}",
            "{\"id\":\"lee-not-enough\",\"topic\":\"scale\",\"proposition\":\"规模就够了。\","
                + "\"speaker\":\"anna-lee\",\"interview\":\"debate\",\"stance\":\"opposes\","
                + "\"summary\":\"缺世界模型。\","
                + "\"evidence\":[{\"paragraph\":\"p5\",\"quote\":\"扩大规模不够\"},"
                + "{\"paragraph\":\"p7\",\"quote\":\"规模不是一切\"}]}",
            "{\"id\":\"lin-asks\",\"topic\":\"scale\",\"proposition\":\"规模就够了。\","
                + "\"speaker\":\"lin-lan\",\"interview\":\"letter\",\"stance\":\"neutral\","
                + "\"reports\":\"读者\",\"summary\":\"问够不够。\","
                + "\"evidence\":[{\"paragraph\":\"p1\",\"quote\":\"AI 就夠了嗎\"}]}"),
        run.outLines());
  }

  @ParameterizedTest
  @CsvSource({
    "--topic, scale, 3",
    "--topic, SCALE alone, 3",
    "--topic, 規模, 3",
    "--topic, 规模, 3",
    "--speaker, lin-lan, 2",
    "--speaker, 林岚, 2",
    "--speaker, 林嵐, 2",
    "--speaker, ａｎｎａ lee, 1",
  })
  void topicsAndSpeakersAreFoundByAnyName(String option, String name, int claims) {
    Run run = Run.of("claims", "--library", library, "--format", "json", option, name);
    assertEquals("", run.err());
    assertEquals(claims, run.outLines().size());
  }

  @Test
  void aPersonIsFoundByTheNamesInTheGlossary() {
    Run run = Run.of("claims", "--speaker", "勒昆", "--format", "json");
    assertEquals("", run.err());
    run.outLines().forEach(line -> assertTrue(line.contains("\"speaker\":\"yann-lecun\""), line));
  }

  @Test
  void aPersonIsFoundByTheNamesInTheCatalogue() {
    Run run = Run.of("search", "AI", "--speaker", "杨立昆", "--format", "json");
    assertEquals("", run.err());
    assertTrue(run.outLines().size() > 1);
    run.outLines().forEach(line -> assertTrue(line.contains("\"speaker\":\"Yann LeCun\""), line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--topic sclae | sclae: there is no such topic: did you mean scale?",
        "--topic 甲乙 | 甲乙: there is no such topic: choose one of scale",
        "--speaker 林峦 | 林峦: nobody of that name takes part:"
            + " choose one of anna-lee, host, lin-lan",
        "--speaker lee | lee: nobody of that name takes part: did you mean anna-lee?",
        "--speaker host | lunheng claims: there is no claim of this kind:"
            + " leave out --topic or --speaker",
      })
  void whatIsNotThereIsAProblem(String options, String problem) {
    Run run = Run.of(("claims --library " + library + " " + options).split(" "));
    assertEquals(new Run(1, "", problem + "\n", null), run);
  }

  @Test
  void aLibraryWithoutClaimsIsAProblem() throws Exception {
    String empty = folder.resolve("empty").toString();
    Debate.interviews(Path.of(empty));
    Run run = Run.of("claims", "--library", empty);
    assertTrue(run.err().startsWith("lunheng claims: nobody argues anything"), run.err());
    assertEquals(1, run.code());
  }

  @Test
  void aBrokenClaimIsToldAndTheOthersArePrinted() throws Exception {
    Path file = Path.of(library, "arguments/scale.json");
    Debate.write(file, Debate.TOPIC.replace("\"p3\"", "\"p9\""));
    Run run = Run.of("claims", "--library", library, "--format", "json");
    assertEquals(file + ":10: these words do not stand in p9 but in p3: name p3\n", run.err());
    assertEquals(2, run.outLines().size());
    assertEquals(1, run.code());
  }

  @Test
  void filesOfOnesOwnAreChecked() throws Exception {
    Path file = Debate.write(folder.resolve("scale.json"), Debate.TOPIC);
    Run run = Run.of("claims", "--library", library, "--check", file.toString());
    assertEquals(new Run(0, "Nothing is wrong. Files: 1, claims: 3\n", "", null), run);
    Debate.write(file, Debate.TOPIC.replace("\"supports\"", "\"for\""));
    Run broken = Run.of("claims", "--library", library, "--check", file.toString());
    assertEquals(
        new Run(
            1,
            "",
            file
                + ":7: for is no value of stance:"
                + " choose one of supports, opposes, qualifies, neutral\n",
            null),
        broken);
  }

  @Test
  void aCheckPrintsNoClaims() {
    Run run = Run.of("claims", "--check", "x.json", "--topic", "scale");
    assertTrue(run.err().startsWith("lunheng claims: --check prints no claims"), run.err());
    assertEquals(2, run.code());
  }
}
