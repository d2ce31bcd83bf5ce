package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseConverterTest {
  private static final CharacterTable PLAIN = CharacterTable.of("");

  private static String converted(String words, String preferred, String text) {
    return converter(words, preferred).convert(text).text();
  }

  private static PhraseConverter converter(String words, String preferred) {
    return new PhraseConverter(PhraseTable.of(List.of(words), PLAIN, PLAIN, preferred), PLAIN);
  }

  @Test
  void aWordStandsAgainstItsCharacters() {
    PhraseTable words = PhraseTable.of(List.of("ab\tXY"), PLAIN, PLAIN, "");
    PhraseConverter converter = new PhraseConverter(words, CharacterTable.of("a\t1 2\nb\t3"));
    assertEquals("XYc31", converter.convert("abcba").text());
  }

  @Test
  void fewerWordsStandAgainstMore() {
    assertEquals("ABCDx", converted("abcd\tABCD\nab\tpq\ncdx\trst", "", "abcdx"));
  }

  @Test
  void ofEquallyManyTheLaterAreLonger() {
    assertEquals("aBC", converted("ab\tAB\nbc\tBC", "", "abc"));
  }

  @Test
  void anUnusualReadingStandsBackBehindAUsualOne() {
    CharacterTable characters = CharacterTable.of("a\tA\nb\tB\nc\tC");
    PhraseTable words = PhraseTable.of(List.of("ab\tAB\nbc\tBX"), characters, PLAIN, "");
    assertEquals("ABC", new PhraseConverter(words, characters).convert("abc").text());
  }

  @Test
  void aPreferredWordStandsAgainstOneOfEqualRight() {
    assertEquals("PQc", converted("ab\tAB\nbc\tBC", "ab\tPQ", "abc"));
    assertEquals("ABCD", converted("abcd\tABCD", "bc\tXY", "abcd"));
  }

  @Test
  void theLaterOfTwoEntriesHolds() {
    assertEquals("34", converted("ab\t12\nab\t34", "", "ab"));
  }

  @Test
  void remarksEmptyLinesAndReturnsAreNoPartOfWords() {
    assertEquals("12#x", converted("#x\t99\r\n\r\nab\t12 34\r\n", "", "ab#x"));
  }

  @Test
  void wordsMayHoldLatinLettersAndTakeTwoCharsForACharacter() {
    assertEquals("U\uD842\uDFB7\u76E4", converted("U\u5403\u76D8\tU\uD842\uDFB7\u76E4", "", "U吃盘"));
    CharacterTable characters = CharacterTable.of("b\t\uD842\uDFB7");
    PhraseTable words = PhraseTable.of(List.of("\uD842\uDFB7\tb"), PLAIN, PLAIN, "");
    Converted converted = new PhraseConverter(words, characters).convert("ab\uD842\uDFB7c");
    assertEquals("a\uD842\uDFB7bc", converted.text());
    assertEquals(2, converted.offsets().sourceOf(3));
    assertEquals(4, converted.offsets().sourceOf(4));
  }

  @Test
  void aTextThatStaysIsNotCopied() {
    String text = "abc";
    Converted converted = converter("xy\tzz", "").convert(text);
    assertSame(text, converted.text());
    assertSame(OffsetMap.IDENTITY, converted.offsets());
  }

  @Test
  void wordsAreFoundAcrossALongTextAndLinesEndThem() {
    String line = "ab".repeat(PhraseConverter.WINDOW) + "\n";
    String expected = "xy".repeat(PhraseConverter.WINDOW) + "\n";
    assertEquals(expected + expected, converted("ab\txy", "", line + line));
  }

  @Test
  void anEmptyTextStaysEmpty() {
    assertEquals("", converted("ab\txy", "", ""));
  }
}
