package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventLineTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final EventLine LINE =
      EventLine.of("refused").with("address", "2001:db8::7").with("port", 22).with("name", "李 四");

  @Test
  void textHasQuotesOnlyWhereTheyAreNeeded() {
    assertEquals(
        "2026-11-23T12:00:00.000Z refused address=2001:db8::7 port=22 name=\"李 四\"\n",
        LINE.written(LogFormat.TEXT, NOON));
  }

  @Test
  void jsonHasNumbersAndStrings() {
    assertEquals(
        "{\"time\":\"2026-11-23T12:00:00.000Z\",\"event\":\"refused\","
            + "\"address\":\"2001:db8::7\",\"port\":22,\"name\":\"李 四\"}\n",
        LINE.written(LogFormat.JSON, NOON));
  }

  @Test
  void timesAreCutToMilliseconds() {
    String line =
        EventLine.of("stopped").written(LogFormat.TEXT, Instant.parse("2026-11-23T02:40:00.1239Z"));

    assertEquals("2026-11-23T02:40:00.123Z stopped\n", line);
  }

  @Test
  void fieldsWithoutAnythingInThemAreLeftOut() {
    assertEquals(Map.of(), EventLine.of("x").with("name", "").with("other", null).fields());
  }

  @Test
  void longValuesAreCutBetweenCharacters() {
    String cut = (String) EventLine.of("x").with("v", "𠀀".repeat(1_000)).fields().get("v");

    assertEquals("𠀀".repeat(EventLine.LONGEST) + "…", cut);
  }

  @Test
  void valuesOfTheGreatestLengthAreWhole() {
    String whole = "𠀀".repeat(EventLine.LONGEST);

    assertEquals(whole, EventLine.of("x").with("v", whole).fields().get("v"));
  }

  /** Each code point, lone surrogates among them, comes back as it was. */
  @ParameterizedTest
  @EnumSource(LogFormat.class)
  void everyCodePointIsReadBack(LogFormat format) {
    StringBuilder all = new StringBuilder();
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      all.appendCodePoint(codePoint);
      if (codePoint % EventLine.LONGEST == EventLine.LONGEST - 1) {
        assertReadBack(format, all.toString());
        all.setLength(0);
      }
    }
    assertReadBack(format, all.toString());
  }

  private static void assertReadBack(LogFormat format, String value) {
    String line = EventLine.of("x").with("v", value).written(format, NOON);

    assertEquals(line.length() - 1, line.indexOf('\n'), "one line");
    assertFalse(
        line.strip().codePoints().anyMatch(EventLineTest::isDangerous), () -> "raw in " + line);
    assertEquals(value, LogReading.fields(format, line).get("v"));
  }

  /** Listed anew and not asked of the code that is tested. */
  private static boolean isDangerous(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\n2026-11-23T12:00:00.000Z entered reader=SHA256:admin",
        "x reader=SHA256:admin",
        "reader=SHA256:admin",
        "\" reader=\"SHA256:admin",
        "\\\" reader=SHA256:admin",
        "\",\"reader\":\"SHA256:admin",
        "x\r\u001b[2K\u001b[1Aentered reader=SHA256:admin",
        "x\u0085y\u2028reader=SHA256:admin",
        "\u202Enimda=redaer"
      })
  void nothingForgesAFieldOrALine(String name) {
    for (LogFormat format : LogFormat.values()) {
      String line = EventLine.of("entered").with("name", name).written(format, NOON);

      Map<String, String> fields = LogReading.fields(format, line);
      assertEquals(1, line.lines().count());
      assertTrue(line.endsWith("\n"));
      assertEquals(Map.of("name", name), fields);
    }
  }
}
