package org.lunheng.corpus.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.corpus.Passage;
import org.lunheng.store.Likenesses;

class FinderTest {

  @ParameterizedTest
  @CsvSource({
    "大模型, 我们的大模型和大模型, 大模型|大模型",
    "大模型, 我們的大模型, 大模型",
    "開源, 开源的模型, 开源",
    "ai, ＡＩ与Ai, ＡＩ|Ai",
    "（开源）, 模型(開源), (開源)",
    "aa, aaaaa, aa|aa",
    "damoxing, 说大模型好, 大模型",
    "da mo xing, 說大模型好, 大模型",
    "xi'an, 在西安, 西安",
    "damox, 说大模型好, 大模型",
    "dmx, 说大模型好, 大模型",
    "zgc, 在中关村, 中关村",
    "zhgc, 在中关村, 中关村",
    "aimx, 一种AI模型, AI模型",
    "lvse, 绿色, 绿色",
    "lüse, 绿色, 绿色",
  })
  void findsWords(String typed, String text, String found) {
    assertEquals(List.of(found.split("\\|")), found(Query.typed(typed, Query.How.WORDS), text));
  }

  @ParameterizedTest
  @CsvSource({"d, 大模型", "sh, 是", "gpt4, 该跑它4", "大x, 大型", "ng, 大模型"})
  void findsNothingWhereItWouldOnlyBeGuessing(String typed, String text) {
    assertEquals(List.of(), found(Query.typed(typed, Query.How.WORDS), text));
  }

  @Test
  void aStricterWayHidesTheOthers() {
    assertEquals(List.of("da"), found(Query.typed("da", Query.How.WORDS), "大 da 大"));
    assertEquals(List.of("a b"), found(Query.typed("a b", Query.How.WORDS), "b a b a"));
  }

  @Test
  void severalWordsMayStandApart() {
    Query query = Query.typed("  智能　模型 ", Query.How.WORDS);
    assertEquals(List.of("模型", "智能", "模型"), found(query, "模型有智能，模型"));
    assertEquals(List.of(), found(query, "模型，模型"));
  }

  @ParameterizedTest
  @CsvSource({
    "模.?型, 大模型和模 型, 模型|模 型",
    "開源|開放, 开源与开放, 开源|开放",
    "[A-Z]+, gptとAI, gpt|AI",
    "（.*?）, 甲(乙)丙, (乙)",
    "\\d+, 有１２3个, １２3",
    "x*, 甲xx乙, xx",
    "[2-大]+, 甲Ab大, Ab大",
    "\\p{Han}\\PL, 大A乙。, 乙。",
    "(?:A|甲)\\D, a甲乙, a甲",
  })
  void findsExpressions(String typed, String text, String found) {
    List<String> places = List.of(found.split("\\|"));
    assertEquals(places, found(Query.typed(typed, Query.How.EXPRESSION), text));
  }

  @ParameterizedTest
  @CsvSource({
    "a(b, UNCLOSED, 1",
    "ab[c, UNCLOSED, 2",
    "(a(b), UNCLOSED, 0",
    "ab)c, UNOPENED, 2",
    "*a, REPETITION, 0",
    "ab**, REPETITION, 2",
    "a{2000}, COUNT, 1",
    "模\\y, ESCAPE, 1",
    "a[z-b], RANGE, 2",
    "a(?=b), UNSUPPORTED, 1",
    "ab(?i)c, UNSUPPORTED, 2",
    "(a{100}){100}, TOO_LARGE, 0",
    "((a{1000}){1000}){1000}, TOO_LARGE, 0",
  })
  void saysWhereAnExpressionIsBroken(String typed, Fault.Kind kind, int at) {
    Finder finder = finder(Query.typed(typed, Query.How.EXPRESSION));
    assertNotNull(finder.fault());
    assertEquals(kind, finder.fault().kind());
    assertEquals(at, finder.fault().at());
    assertEquals(List.of(), finder.ways());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a*)*c", "(a|aa)+$b", "(x+x+)+y", "(.*)(.*)(.*)(.*)z"})
  void noExpressionTakesForEver(String typed) {
    Finder finder = finder(Query.typed(typed, Query.How.EXPRESSION));
    String text = "a".repeat(20_000) + "x".repeat(20_000);
    List<Passage> found =
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> finder.in(0, text, Way.EXPRESSION));
    assertTrue(found.isEmpty());
  }

  @Test
  void nothingIsFoundByNothing() {
    Finder finder = finder(Query.typed(" 　", Query.How.WORDS));
    assertNull(finder.fault());
    assertEquals(List.of(), finder.ways());
  }

  static Finder finder(Query query) {
    return Finder.of(query, Likenesses.shared());
  }

  private static List<String> found(Query query, String text) {
    Finder finder = finder(query);
    for (Way way : finder.ways()) {
      List<Passage> places = finder.in(0, text, way);
      if (!places.isEmpty()) {
        return places.stream().map(p -> text.substring(p.from(), p.to())).toList();
      }
    }
    return List.of();
  }
}
