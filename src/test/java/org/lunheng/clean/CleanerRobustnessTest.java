package org.lunheng.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Kind;
import org.lunheng.document.RawText;
import org.lunheng.store.CleaningResources;

/** Whatever a file holds, cleaning ends soon, throws nothing and accounts for everything. */
class CleanerRobustnessTest {
  @ParameterizedTest
  @MethodSource("seeds")
  void anyMixOfPiecesIsAccountedFor(long seed) {
    RawText raw = RandomTexts.of(seed);
    assertEquals(List.of(), Accounts.faults(Cleaner.clean(raw), raw), () -> "seed " + seed);
  }

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(600);
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void anyMixOfPiecesIsAccountedForWithAModel(long seed) {
    RawText raw = RandomTexts.of(seed);
    Interview interview =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> Cleaner.clean(raw, CleaningResources.all()));
    assertEquals(List.of(), Accounts.faults(interview, raw), () -> "seed " + seed);
  }

  /** Texts that broke it once: a run whose offered reading reaches into a mark. */
  @ParameterizedTest
  @ValueSource(strings = {"因?à)[](l)"})
  void textsOfOnceAreAccountedFor(String line) {
    RawText raw = RawTexts.of(line);
    assertEquals(List.of(), Accounts.faults(Cleaner.clean(raw, CleaningResources.all()), raw));
  }

  static Stream<Long> fewSeeds() {
    return Stream.iterate(1_000L, seed -> seed + 1).limit(60);
  }

  @Test
  void aFailingTextIsShrunk() {
    RawText raw = RawTexts.of("甲", "乙丙丁", "戊己");
    RawText shrunk =
        Shrinker.shrink(raw, text -> text.lines().stream().anyMatch(l -> l.contains("丙")));
    assertEquals(List.of("丙"), shrunk.lines());
  }

  @ParameterizedTest
  @MethodSource("monsters")
  void monstersAreCleanedInTime(String line) {
    RawText raw = RawTexts.of("张三:你好?", line, line, "李四:是的。");
    Interview interview =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Cleaner.clean(raw));
    assertEquals(List.of(), Accounts.faults(interview, raw));
  }

  static Stream<String> monsters() {
    int size = 60_000;
    return Stream.of(
        "?".repeat(size),
        "(".repeat(size),
        "()".repeat(size / 2),
        "“".repeat(size),
        "發(fā)".repeat(size / 4),
        "字?yàn)字".repeat(size / 8),
        "<p ".repeat(size / 3),
        "[".repeat(size),
        "](".repeat(size / 2),
        "&#1;".repeat(size / 4),
        "a".repeat(size),
        "字".repeat(size),
        "字。".repeat(size / 2),
        " ".repeat(size) + "字",
        "张三:".repeat(size / 3),
        "_".repeat(size),
        "无码_".repeat(size / 3),
        "首页 > ".repeat(size / 5),
        "2024-01-01 ".repeat(size / 11),
        "*".repeat(size));
  }

  @Test
  void aTextWithoutTurnsIsATalk() {
    RawText raw = RawTexts.of("没有人说话的文章", "这是第一段,讲一讲今天的天气和人们的心情。", "这是第二段,天气已经变好了,人们都出门去了。");
    Interview interview = Cleaner.clean(raw);
    assertEquals(Kind.TALK, interview.kind());
    assertEquals(
        List.of(BlockType.BODY),
        interview.blocks().stream().map(b -> b.type()).distinct().toList());
  }

  @Test
  void anEmptyTextIsAnInterviewWithoutBlocks() {
    assertEquals(List.of(), Cleaner.clean(RawTexts.of()).blocks());
    assertEquals(List.of(), Cleaner.clean(RawTexts.of("", "  ", "\u3000")).blocks());
  }
}
