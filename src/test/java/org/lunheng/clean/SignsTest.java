package org.lunheng.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {

  @Test
  void formsBeginWithWords() {
    assertEquals(List.of("甲.*", "乙丙丁?", "乙己丁?"), SignForms.of("甲.*|(?:乙丙|乙己)丁?"));
    assertEquals(List.of("上一[篇条]", "下一[篇条]"), SignForms.of("[上下]一[篇条]"));
    assertEquals(List.of("甲[)|]", "乙\\|"), SignForms.of("甲[)|]|乙\\|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\d天", ".*天", "天?地", "", "(?:\\s|天)地"})
  void aSignWithoutAFirstWordIsRefused(String sign) {
    assertThrows(IllegalArgumentException.class, () -> new Signs(sign));
  }

  @Test
  void eachSignCountsOnce() {
    Signs signs = new Signs("转载", "侵权|侵犯.{0,6}权", "版权(?:归|属|所有)");
    assertEquals(0, signs.count("我们谈谈别的权利。"));
    assertEquals(1, signs.count("请勿转载,转载必究。"));
    assertEquals(2, signs.count("侵犯他人的权利是侵权,版权归原作者。"));
  }

  /** Looking for first words must find what the expression as a whole finds. */
  @ParameterizedTest
  @ValueSource(
      strings = {"看二维码", "上一篇: 别的", "阅读数 (12", "阅读很多书", "e-mail", "email", "mail", "[甲]丙", "x丙"})
  void signsAreFoundWhereTheirExpressionIs(String text) {
    String expression =
        "[上下]一[篇条页]\\s*:|(?:阅读|浏览)[数量次]*\\s*[:(]?\\s*\\d+|e-?mail|二维码|丙(?<=[)\\]]丙)";
    boolean found = Pattern.compile(expression).matcher(text).find();
    assertEquals(found, new Signs(expression).areIn(text));
  }

  @Test
  void wordsAreFoundLongestFirst() {
    WordSet words = new WordSet(List.of("科学", "科学家", "家"));
    assertEquals(3, words.lengthAt("一位科学家", 2));
    assertEquals(List.of("科学家", "科学"), words.at("一位科学家", 2));
    assertTrue(words.isIn("大家"));
    assertFalse(words.isIn("学科"));
  }
}
