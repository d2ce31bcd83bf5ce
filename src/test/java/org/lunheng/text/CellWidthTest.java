package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellWidthTest {

  @Test
  void everyCodePointIsAsWideAsUnicodeSays() {
    List<String> wrong =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(codePoint -> !isRight(codePoint))
            .mapToObj("U+%04X"::formatted)
            .collect(Collectors.toList());

    assertEquals(List.of(), wrong);
  }

  private static boolean isRight(int codePoint) {
    WidthRule rule = WidthRule.of(Printable.shown(codePoint));
    int narrow = columns(rule, 1);
    int wide = columns(rule, 2);
    return CellWidth.NARROW.of(codePoint) == narrow && CellWidth.WIDE.of(codePoint) == wide;
  }

  private static int columns(WidthRule rule, int ambiguous) {
    return switch (rule) {
      case ZERO -> 0;
      case NARROW -> 1;
      case AMBIGUOUS -> ambiguous;
      case WIDE -> 2;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "论",
        "，",
        "￥",
        "ㄅ",
        "㎏",
        "⭐",
        "⚡",
        "Ａ",
        "𠮷",
        "가",
        "\u1100\u1161\u11A8",
        "葛\uDB40\uDD00",
        "葛\uFE00",
        "😀"
      })
  void takesTwoColumns(String text) {
    assertEquals(2, CellWidth.NARROW.of(text));
    assertEquals(2, CellWidth.WIDE.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "”", "…", "—", "·", "→", "★", "│", "\uE000", "\uFFFD"})
  void isAmbiguous(String text) {
    assertEquals(1, CellWidth.NARROW.of(text));
    assertEquals(2, CellWidth.WIDE.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0301", "\u20DD", "\u200B", "\u200C", "\u200D", "\uFE0F", "\u2060"})
  void takesNoColumn(String text) {
    assertEquals(0, CellWidth.WIDE.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "~", "é", "e\u0301", "\t", "ｱ", "₩", "\u00A0"})
  void takesOneColumn(String text) {
    assertEquals(1, CellWidth.NARROW.of(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x1B, 0x7F, 0x9B, 0x200E, 0x202E, 0x2066, 0xD800, 0xFEFF, 0xE0041})
  void whatMayNotBeSentIsAsWideAsItsReplacement(int codePoint) {
    assertEquals(1, CellWidth.NARROW.of(codePoint));
    assertEquals(2, CellWidth.WIDE.of(codePoint));
  }

  @Test
  void measuresPartsOfATextByStringIndexes() {
    assertEquals(5, CellWidth.NARROW.of("a论𠮷b", 1, 5));
    assertEquals(0, CellWidth.NARROW.of("论衡", 1, 1));
  }
}
