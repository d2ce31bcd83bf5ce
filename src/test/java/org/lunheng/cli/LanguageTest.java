package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, zh-Hans",
    "zh_SG, zh-Hans",
    "zh, zh-Hans",
    "zh-Hans-TW, zh-Hans",
    "zh_TW.UTF-8, zh-Hant",
    "zh_HK, zh-Hant",
    "zh_MO.big5, zh-Hant",
    "zh-Hant-CN, zh-Hant",
    "ZH_tw@radical, zh-Hant",
    "en_GB.UTF-8, en",
    "de_DE, en",
    "zhuang, en",
    "C, en",
    "C.UTF-8, en",
    "'', en"
  })
  void theLocaleNamesTheLanguage(String locale, String language) {
    assertEquals(language, Language.of(Map.of("LANG", locale)).tag());
  }

  @Test
  void theFirstVariableThatIsSetCounts() {
    assertEquals(
        Language.TRADITIONAL,
        Language.of(Map.of("LC_ALL", "", "LC_MESSAGES", "zh_TW", "LANG", "zh_CN")));
    assertEquals(Language.ENGLISH, Language.of(Map.of("LC_ALL", "C", "LC_MESSAGES", "zh_TW")));
    assertEquals(Language.ENGLISH, Language.of(Map.of()));
  }
}
