package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClipTest {

  @ParameterizedTest
  @CsvSource({
    "论衡论衡, 8, 论衡论衡",
    "论衡论衡, 7, 论衡论…",
    "论衡论衡, 6, 论衡…",
    "论衡论衡, 2, …",
    "论衡论衡, 1, …",
    "论衡论衡, 0, ''",
    "论衡论衡, -1, ''",
    "'', 0, ''",
    "AI and us, 8, AI and…",
    "AI and us, 7, AI and…",
    "e\u0301e\u0301e\u0301, 2, e\u0301…",
    "👩\u200D👧衡, 5, 👩\u200D👧…",
    "👩\u200D👧衡, 4, …"
  })
  void endsWithAnEllipsisWhereSomethingIsCut(String text, int columns, String expected) {
    assertEquals(expected, Clip.toColumns(text, columns, CellWidth.NARROW));
  }

  @ParameterizedTest
  @CsvSource({"论衡论衡, 7, 论衡…", "论衡论衡, 2, …", "论衡论衡, 1, ''"})
  void makesRoomForAWideEllipsis(String text, int columns, String expected) {
    assertEquals(expected, Clip.toColumns(text, columns, CellWidth.WIDE));
  }

  @Test
  void leavesWhatFitsAlone() {
    String text = "论衡 ";

    assertSame(text, Clip.toColumns(text, 5, CellWidth.NARROW));
  }

  @Test
  void looksNoFurtherThanItMust() {
    String text = "论".repeat(10_000_000);

    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 10_000; i++) {
            Clip.toColumns(text, 40, CellWidth.NARROW);
          }
        });
  }

  @Property
  void neverTakesMoreThanTheRoom(
      @ForAll @Chars({'论', 'a', ' ', '\u0301', '—', '\t', '\uD83D', '\uDC69'}) String text,
      @ForAll @IntRange(max = 20) int columns,
      @ForAll boolean wide) {
    CellWidth width = new CellWidth(wide);

    assertTrue(width.of(Clip.toColumns(text, columns, width)) <= columns);
  }
}
