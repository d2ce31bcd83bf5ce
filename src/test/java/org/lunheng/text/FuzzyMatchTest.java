package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyMatchTest {
  private static final Readings READINGS =
      character ->
          switch (character) {
            case '下' -> List.of("xià");
            case '一' -> List.of("yī");
            case '行' -> List.of("háng", "xíng");
            default -> List.of();
          };

  private static FuzzyMatch match(String typed, String text) {
    return FuzzyMatch.of(typed, text, READINGS);
  }

  @Test
  void lettersOccurInTheirOrderFromTheStartsOfWords() {
    assertEquals(List.of(0, 5), match("np", "next pane").places());
    assertEquals(List.of(5, 6, 7, 8), match("pane", "next pane").places());
    assertNull(match("pn", "next pane"));
    assertNull(match("nx", "next pane"));
  }

  @Test
  void aShortTextMayBeMatchedAnywhere() {
    assertEquals(List.of(0, 2), FuzzyMatch.loose("nx", "next pane").places());
    assertNull(FuzzyMatch.loose("xn z", "next pane"));
  }

  @Test
  void wordsTypedApartMayComeInAnyOrder() {
    assertEquals(List.of(0, 5), match("p n", "next pane").places());
    assertNull(match("next z", "next pane"));
  }

  @Test
  void lettersTogetherAreBetterThanLettersApart() {
    assertTrue(match("pan", "pane").score() > match("pan", "pick a name").score());
    assertTrue(match("next", "next").score() > match("next", "no end xylem toc").score());
  }

  @Test
  void letterCaseDoesNotMatter() {
    assertNotNull(match("ESC", "esc"));
    assertNotNull(match("esc", "ESC"));
  }

  @Test
  void ideographsAreMatchedAsTheyAreByPinyinAndByItsInitials() {
    assertEquals(List.of(0, 2), match("下行", "下一行").places());
    assertEquals(List.of(0, 1, 2), match("xiayihang", "下一行").places());
    assertEquals(List.of(0, 1, 2), match("xyh", "下一行").places());
    assertEquals(List.of(2), match("xing", "一下行").places());
    assertNull(match("xyq", "下一行"));
  }
}
