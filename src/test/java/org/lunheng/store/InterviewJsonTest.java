package org.lunheng.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.corpus.InterviewSummary;
import org.lunheng.document.Apparatus;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;

class InterviewJsonTest {
  private static final Interview SAMPLE = Samples.interview("sample");

  @Test
  void aWholeInterviewIsOneLineAndComesBackAsItWas() throws Exception {
    String json = written(output -> InterviewJson.write(SAMPLE, output));
    assertEquals(json.length() - 1, json.indexOf('\n'));
    assertEquals(SAMPLE, InterviewJson.read("x", stream(json)));
  }

  @Test
  void theTwoPartsOfAnInterviewMakeItUp() throws Exception {
    String reading = written(output -> InterviewJson.writeReading(SAMPLE, output));
    String apparatus = written(output -> InterviewJson.writeApparatus(SAMPLE, output));
    Interview read = InterviewJson.read("x", stream(reading));
    assertEquals(SAMPLE.blocks(), read.blocks());
    assertEquals(new Apparatus(List.of(), List.of()), read.apparatus());
    assertEquals(SAMPLE.apparatus(), InterviewJson.readApparatus("x", stream(apparatus)));
  }

  @Test
  void aParagraphAndAnEmendationHaveALineOfTheirOwn() throws Exception {
    String reading = written(output -> InterviewJson.writeReading(SAMPLE, output));
    String apparatus = written(output -> InterviewJson.writeApparatus(SAMPLE, output));
    assertTrue(
        reading
            .lines()
            .anyMatch(
                "      {\"id\": \"p4.2\", \"line\": 4, \"spans\": [{\"line\": 4, \"from\": 8, \"to\": 12}], \"text\": \"又一段\"}"
                    ::equals),
        reading);
    assertTrue(
        apparatus
            .lines()
            .anyMatch(
                line ->
                    line.startsWith("    {\"line\": 4, \"from\": 2, \"to\": 2, \"raw\": \"\"")
                        && line.endsWith("\"why\": \"a verb is missing\"}")),
        apparatus);
  }

  @Test
  void aSummaryNeedsNoBlocks() throws Exception {
    String json = written(output -> InterviewJson.writeReading(SAMPLE, output));
    String cut = json.substring(0, json.indexOf("\"blocks\"")) + "\"blocks\": [?";
    InterviewSummary summary = InterviewJson.readSummary("x", stream(cut));
    assertEquals(SAMPLE.participants(), summary.participants());
    assertEquals(7 + 3 + 2 + 2, summary.characters());
    assertEquals(SAMPLE.source(), InterviewJson.readHead("x", stream(cut)).source());
  }

  @Test
  void aSummaryCountsCharactersThatTheFileDoesNotTell() throws Exception {
    String json = written(output -> InterviewJson.write(SAMPLE, output));
    String without = json.replaceFirst("\"characters\":14,", "");
    assertFalse(without.equals(json));
    assertEquals(14, InterviewJson.readSummary("x", stream(without)).characters());
  }

  @Test
  void unknownEntriesArePassedOver() throws Exception {
    String json = written(output -> InterviewJson.write(SAMPLE, output));
    String more = json.replace("{\"line\":", "{\"new\":{\"a\":[1,{}]},\"line\":");
    assertEquals(SAMPLE, InterviewJson.read("x", stream("{\"newer\":[[]]," + more.substring(1))));
  }

  @Test
  void whatATerminalCouldObeyIsEscaped() throws Exception {
    String json = written(output -> InterviewJson.write(SAMPLE, output));
    assertTrue(json.contains("段\\u0085話𠮷"), json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | 0",
        "`{\"schema\": 1,\n \"id\" \"x\"}` | 2",
        "`{\"schema\": 1,\n\n \"id\": \"x` | 3",
        "`\u0000\u0001` | 1"
      })
  void whatIsNoJsonIsAProblemWithItsLine(String json, int line) {
    Problem problem = problem(json);
    if (line == 0) {
      assertEquals("json-unexpected", problem.key());
    } else {
      assertEquals(Problem.of("some.json", line, "json-malformed"), problem);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`[]` | 1 | `/`",
        "`{\"schema\": 2}` | 1 | `/schema`",
        "`{\"schema\": 1}` | 1 | `/`",
        "`{\"id\": 7}` | 1 | `/id`",
        "`{\n\"kind\": \"dance\"}` | 2 | `/kind`",
        "`{\n\"blocks\": [\n{\"type\": \"turn\", \"certain\": null}]}` | 3 | `/blocks/0/certain`",
        "`{\"removed\": [{\"line\": 0, \"reason\": \"spam\"}]}` | 1 | `/removed/0`",
        "`{\"removed\": [{\"line\": 99999999999}]}` | 1 | `/removed/0/line`",
        "`{\"blocks\": [{\"paragraphs\": [{\"id\": \"p1\", \"text\": \"\"}]}]}` | 1 | `/blocks/0/paragraphs/0`"
      })
  void whatIsNoInterviewIsAProblemWithItsPlace(String json, int line, String place) {
    assertEquals(Problem.of("some.json", line, "json-unexpected", place), problem(json));
  }

  private static Problem problem(String json) {
    return assertThrows(ProblemException.class, () -> InterviewJson.read("some.json", stream(json)))
        .problem();
  }

  private static ByteArrayInputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(UTF_8));
  }

  private static String written(Writing writing) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    writing.to(output);
    return output.toString(UTF_8);
  }

  private interface Writing {
    void to(OutputStream output) throws IOException;
  }
}
