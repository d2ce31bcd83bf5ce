package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
  private static final Pattern CASE = Pattern.compile("(\\d+)(?:\\+(\\d+))?( w)?: (.*)");

  static Stream<String> cases() throws IOException {
    try (InputStream file = LineBreakerTest.class.getResourceAsStream("/line-breaks.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void breaksAsSet(String line) {
    Matcher parts = CASE.matcher(line);
    assertEquals(true, parts.matches(), line);
    int columns = Integer.parseInt(parts.group(1));
    int indent = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    CellWidth width = new CellWidth(parts.group(3) != null);
    String expected = parts.group(4);
    String text = expected.replace("|", "");

    assertEquals(expected, marked(text, new LineBreaker(width).lines(text, columns, indent)), line);
  }

  /** The text with a bar where each line but the first begins. */
  private static String marked(String text, List<TextLine> lines) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = lines.size() - 1; i > 0; i--) {
      marked.insert(lines.get(i).from(), '|');
    }
    return marked.toString();
  }

  @Test
  void tellsWhereLinesLieAndHowWideTheyAre() {
    List<TextLine> lines = new LineBreaker(CellWidth.NARROW).lines("我们用  GPT-4 𠮷。", 8, 4);

    assertEquals(
        List.of(
            new TextLine(0, 2, 4, 4),
            new TextLine(2, 3, 0, 2),
            new TextLine(5, 10, 0, 5),
            new TextLine(11, 14, 0, 4)),
        lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " \t　 "})
  void nothingIsOneEmptyLine(String text) {
    assertEquals(
        List.of(new TextLine(0, 0, 2, 0)), new LineBreaker(CellWidth.NARROW).lines(text, 10, 2));
  }

  @Test
  void blanksAroundTheParagraphAreSwallowed() {
    assertEquals(
        List.of(new TextLine(2, 4, 0, 4)),
        new LineBreaker(CellWidth.NARROW).lines("　 论衡   ", 4, 0));
  }

  @Test
  void controlCodesTakeTheRoomOfWhatIsShownForThem() {
    assertEquals(
        List.of(new TextLine(0, 4, 0, 4), new TextLine(4, 6, 0, 2)),
        new LineBreaker(CellWidth.NARROW).lines("\u001B\u001B\u001B\u001B\u001B\u001B", 4, 0));
  }

  @Test
  void refusesAWidthThatHoldsNoGlyph() {
    LineBreaker breaker = new LineBreaker(CellWidth.NARROW);

    assertThrows(IllegalArgumentException.class, () -> breaker.lines("论", 1, 0));
    assertThrows(IllegalArgumentException.class, () -> breaker.lines("论", 10, -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "论衡，",
        "word ",
        "letters",
        "。",
        "（",
        "—",
        " ",
        "\u00A0",
        "e\u0301",
        "\u0301",
        "👩\u200D",
        "🇨",
        "https://a/b-c",
        "\u001B",
        "कि"
      })
  void isLinearInTheText(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());

    assertTimeout(Duration.ofSeconds(20), () -> new LineBreaker(CellWidth.WIDE).lines(text, 40, 4));
  }

  @Test
  void wrapsAParagraphAndTellsWhereItGoesOn() {
    LineBreaker breaker = new LineBreaker(CellWidth.NARROW);
    String words = "one two three four";
    assertEquals(List.of("one two", "three", "four"), breaker.wrapped(words, 7));
    assertEquals(List.of("one two", "three…"), breaker.wrapped(words, 7, 2));
    assertEquals(List.of("one two", "three", "four"), breaker.wrapped(words, 7, 3));
    assertEquals(List.of(), breaker.wrapped(words, 7, 0));
    assertEquals(List.of("论", "衡"), breaker.wrapped("论衡", -1));
  }
}
