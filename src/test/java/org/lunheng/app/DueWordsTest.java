package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.quiz.Days;
import org.lunheng.store.Bundles;

class DueWordsTest {
  @ParameterizedTest
  @CsvSource({
    "en, 2026-03-01T12:00:00Z, in 1 minute",
    "en, 2026-03-01T12:01:00Z, in 1 minute",
    "en, 2026-03-01T12:01:01Z, in 2 minutes",
    "en, 2026-03-01T12:59:00Z, in 59 minutes",
    "en, 2026-03-02T03:59:00Z, tomorrow",
    "en, 2026-03-02T04:00:00Z, tomorrow",
    "en, 2026-03-03T04:00:00Z, in 2 days",
    "zh-Hans, 2026-03-01T12:10:00Z, 10 分钟后",
    "zh-Hant, 2026-03-09T04:00:00Z, 8 天後",
  })
  void minutesWithinAnHourAndTheReadersDaysBeyond(String language, Instant then, String words) {
    Days days = new Days(ZoneOffset.UTC, 4);
    Instant now = Instant.parse("2026-03-01T12:00:00Z");
    assertEquals(words, DueWords.when(now, then, days, Bundles.load(language)));
  }
}
