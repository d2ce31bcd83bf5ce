package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "C0,                     0000, 001F",
    "DEL and C1,             007F, 009F",
    "Arabic letter mark,     061C, 061C",
    "directional marks,      200E, 200F",
    "separators,             2028, 2029",
    "directional embeddings, 202A, 202E",
    "directional isolates,   2066, 2069",
    "surrogates,             D800, DFFF",
    "noncharacters,          FDD0, FDEF",
    "byte order mark,        FEFF, FEFF",
    "last two of plane 0,    FFFE, FFFF",
    "last two of plane 2,    2FFFE, 2FFFF",
    "last two of all,        10FFFE, 10FFFF",
    "tags,                   E0000, E007F",
    "beyond Unicode,         110000, 110010",
    "negative,               -10, -1"
  })
  void isNotSentToATerminal(String what, String from, String to) {
    int first = Integer.parseInt(from, 16);
    int last = Integer.parseInt(to, 16);

    assertTrue(IntStream.rangeClosed(first, last).noneMatch(Printable::isPrintable), what);
    assertEquals(
        isTab(first, last), IntStream.rangeClosed(first, last).anyMatch(PrintableTest::isKept));
  }

  private static boolean isTab(int first, int last) {
    return first <= '\t' && '\t' <= last;
  }

  /** A tab becomes a space; everything else in question becomes U+FFFD. */
  private static boolean isKept(int codePoint) {
    return Printable.shown(codePoint) != 0xFFFD;
  }

  @ParameterizedTest
  @CsvSource({
    "0020", "007E", "00A0", "200D", "200B", "FE0F", "FFFD", "E000", "E0100", "10FFFD", "0378"
  })
  void isSentAsItIs(String hex) {
    int codePoint = Integer.parseInt(hex, 16);

    assertTrue(Printable.isPrintable(codePoint));
    assertEquals(codePoint, Printable.shown(codePoint));
  }

  @Test
  void takesTheTeethOutOfEscapeSequences() {
    assertEquals("红�[31m字�]0;title�", Printable.clean("红\u001B[31m字\u001B]0;title\u0007"));
    assertEquals("�31m", Printable.clean("\u009B31m"));
  }

  @Test
  void turnsTabsIntoSpacesAndLineEndsIntoReplacements() {
    assertEquals("a b��c", Printable.clean("a\tb\r\nc"));
  }

  @Test
  void keepsSurrogatePairsAndReplacesHalves() {
    assertEquals("𠮷�吉�", Printable.clean("𠮷\uDFB7吉\uD842"));
  }

  @Test
  void returnsTheSameTextIfThereIsNothingToClean() {
    String text = "论衡 lùnhéng 👩‍👩‍👧";

    assertSame(text, Printable.clean(text));
  }

  @Property
  void cleanTextIsPrintableAndAsWideAsTheTextWas(
      @ForAll @Chars({'论', 'a', '\t', '\n', '\uD842', '\uDFB7'}) @CharRange(to = '\u02FF')
          String text) {
    String clean = Printable.clean(text);

    assertFalse(clean.codePoints().anyMatch(codePoint -> !Printable.isPrintable(codePoint)));
    assertEquals(CellWidth.WIDE.of(text), CellWidth.WIDE.of(clean));
    assertSame(clean, Printable.clean(clean));
  }
}
