package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizedTest {
  private static final Map<Character, List<String>> READINGS =
      Map.of(
          '大', List.of("dà", "dài"),
          '模', List.of("mó", "mú"),
          '型', List.of("xíng"),
          '绿', List.of("lǜ"),
          '西', List.of("xī"),
          '安', List.of("ān"));

  @ParameterizedTest
  @CsvSource({
    "大模型, damoxing",
    "大模型, Da Mo Xing",
    "大模型, dàmóxíng",
    "大模型, da4mo2xing2",
    "大模型, daimuxing",
    "绿, lu",
    "绿, lv",
    "绿, lü",
    "西安, xi'an",
    "AI大模型, aidamoxing",
    "GPT-4大模型, gptdamoxing",
  })
  void aWordIsReadSo(String word, String typed) {
    assertTrue(typed(typed).isReadingOf(word));
  }

  @ParameterizedTest
  @CsvSource({
    "大模型, damo",
    "大模型, damoxingx",
    "大模型, dvmoxing",
    "大模型, 大模型",
    "model, model",
    "未知, weizhi"
  })
  void aWordIsNotReadSo(String word, String typed) {
    assertFalse(typed(typed).isReadingOf(word));
  }

  @Test
  void theFirstLettersOfAllSyllablesAreInitials() {
    assertTrue(typed("dmx").areInitialsOf("大模型"));
    assertTrue(typed("DMX").areInitialsOf("大模型"));
    assertFalse(typed("dm").areInitialsOf("大模型"));
    assertFalse(typed("d").areInitialsOf("大"));
    assertFalse(typed("dmd").areInitialsOf("大模型"));
  }

  private static Romanized typed(String typed) {
    return new Romanized(typed, c -> READINGS.getOrDefault(c, List.of()));
  }
}
