package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.text.Converted;
import org.lunheng.text.OffsetMap;
import org.lunheng.text.ScriptConverter;

class ScriptConvertersTest {
  private static final Path OVERRIDES =
      Path.of("src/main/resources/org/lunheng/script/overrides.tsv");
  private static final Path CASES = Path.of("src/test/resources/script/cases.tsv");

  private final ScriptConverter converter = ScriptConverters.get();

  /** A line of one of the two files: a script, a text in the other one, what it becomes. */
  record Line(String script, String source, String expected) {
    private static Line of(String line) {
      String[] columns = line.split("\t", -1);
      return new Line(columns[0], columns[1], columns[2]);
    }

    private boolean shows(Line override) {
      return script.equals(override.script)
          && source.contains(override.source)
          && expected.contains(override.expected);
    }
  }

  static Stream<Line> overrides() throws IOException {
    return lines(OVERRIDES);
  }

  static Stream<Line> cases() throws IOException {
    return lines(CASES);
  }

  private static Stream<Line> lines(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.stream().filter(line -> !line.isEmpty() && line.charAt(0) != '#').map(Line::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void convertsTheCase(Line line) {
    Converted converted =
        line.script.equals("hant") ? converter.toHant(line.source) : converter.toHans(line.source);
    assertEquals(line.expected, converted.text());
  }

  @ParameterizedTest
  @MethodSource("overrides")
  void everyOverrideHasACase(Line override) throws IOException {
    assertEquals(1, cases().filter(line -> line.shows(override)).limit(1).count());
  }

  @Test
  void taiwanFormsReplaceOthersAndNothingElse() {
    String text = "爲什麼裏面的麪纔是衆人喫的？后里只干";
    assertEquals("為什麼裡面的麵才是眾人吃的？后里只干", converter.toTaiwanForms(text).text());
  }

  @Test
  void everyOtherTextStays() {
    for (String text : List.of("", "GPT-4 is 100% ok.", "かな 한글 😀\uD800", "\u0000\uFFFF")) {
      assertSame(OffsetMap.IDENTITY, converter.toHant(text).offsets());
      assertEquals(text, converter.toHant(text).text());
      assertEquals(text, converter.toHans(text).text());
    }
  }

  @Test
  void charactersOutsideTheBmpAreConverted() {
    assertEquals("團圞", converter.toHant("团𪢮").text());
    assertEquals("𧝞", converter.toHant("䘛").text());
  }
}
