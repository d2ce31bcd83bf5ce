package org.lunheng.corpus.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.app.InterviewBuilder;
import org.lunheng.corpus.Passage;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.store.Foldings;
import org.lunheng.store.Likenesses;

/** Words that are each looked for in their own way, all of them in one paragraph. */
class MixedWordsTest {

  @ParameterizedTest
  @CsvSource({
    "dmx 规模, 大模型要看规模, 大模型|规模",
    "dmx 規模, 大模型要看规模, 大模型|规模",
    "规模 dmx, 規模，大模型，規模, 規模|大模型|規模",
    "DMX 规模, 大模型要看规模, 大模型|规模",
    "ＤＭＸ 规模, 大模型要看规模, 大模型|规模",
    "moxing guimo, 规模大的模型, 规模|模型",
    "moxing guim, 规模大的模型, 规模|模型",
    "gpt dmx, ＧＰＴ是大模型, ＧＰＴ|大模型",
    "dmx xing, 大模型很行, 大模型|行",
  })
  void eachWordIsTakenItsOwnWay(String typed, String text, String found) {
    assertEquals(List.of(found.split("\\|")), found(typed, text));
  }

  @ParameterizedTest
  @CsvSource({"dmx 规模, 大模型很大", "dmx 规模, 规模很大", "moxing shuju, 只有模型"})
  void allWordsHaveToBeThere(String typed, String text) {
    assertEquals(List.of(), found(typed, text));
  }

  @Test
  void theyHaveToStandInOneParagraph() {
    Interview apart =
        InterviewBuilder.interview("a", null)
            .block(BlockType.BODY, "大模型很大", "规模很大")
            .block(BlockType.BODY, "规模大的大模型")
            .build();
    Finder finder = FinderTest.finder(Query.typed("dmx 规模", Query.How.WORDS));
    assertEquals(List.of(new Passage(2, 0, 2), new Passage(2, 4, 7)), finder.in(apart));
  }

  @Test
  void wordsWithoutPinyinHaveNoFurtherWay() {
    Finder finder = FinderTest.finder(Query.typed("模型 规模", Query.How.WORDS));
    assertFalse(finder.ways().contains(Way.MIXED));
    assertFalse(FinderTest.finder(Query.typed("dmx", Query.How.WORDS)).ways().contains(Way.MIXED));
  }

  private static List<String> found(String typed, String text) {
    Interview one = InterviewBuilder.interview("i", null).block(BlockType.BODY, text).build();
    return FinderTest.finder(Query.typed(typed, Query.How.WORDS)).in(one).stream()
        .map(place -> text.substring(place.from(), place.to()))
        .toList();
  }

  /** Against every way of every word by itself, laid over one another by hand. */
  @Property(tries = 500)
  void findsWhatItsWordsFindOneByOne(@ForAll("texts") String text, @ForAll("words") String typed) {
    Finder finder = FinderTest.finder(Query.typed(typed, Query.How.WORDS));
    if (!finder.ways().contains(Way.MIXED)) {
      return;
    }
    List<int[]> all = new ArrayList<>();
    for (String word : typed.split(" ")) {
      List<int[]> places = places(word, text);
      if (places.isEmpty()) {
        assertEquals(List.of(), finder.in(0, text, Way.MIXED), typed + " / " + text);
        return;
      }
      all.addAll(places);
    }
    all.sort(
        Comparator.<int[]>comparingInt(place -> place[0]).thenComparingInt(place -> -place[1]));
    BitSet taken = new BitSet();
    List<Passage> expected = new ArrayList<>();
    for (int[] place : all) {
      if (taken.nextSetBit(place[0]) < 0 || taken.nextSetBit(place[0]) >= place[1]) {
        taken.set(place[0], place[1]);
        expected.add(new Passage(0, place[0], place[1]));
      }
    }
    assertEquals(expected, finder.in(0, text, Way.MIXED), typed + " / " + text);
  }

  /** The index leaves out texts by their initials; nothing may be lost by that. */
  @Property(tries = 300)
  void theIndexFindsTheSame(@ForAll("texts") String text, @ForAll("words") String typed) {
    Interview one = InterviewBuilder.interview("i", null).block(BlockType.BODY, text, "的").build();
    Index index = Index.of(List.of(one), Likenesses.shared());
    Finder finder = index.finder(Query.typed(typed, Query.How.WORDS));
    int hits = index.search(finder, Findings.NONE, () -> false).hits();
    assertEquals(finder.in(one).size(), hits, typed + " / " + text);
    Index lean = Index.lean(List.of(one), Likenesses.shared());
    assertEquals(hits, lean.search(finder, Findings.NONE, () -> false).hits());
  }

  /** Where one word stands, the strictest way that finds it. */
  private static List<int[]> places(String word, String text) {
    String folded = Foldings.get().of(text);
    String sought = Foldings.get().of(word);
    List<int[]> places = new ArrayList<>();
    for (int at = 0; at + sought.length() <= folded.length(); ) {
      boolean here = folded.startsWith(sought, at);
      if (here) {
        places.add(new int[] {at, at + sought.length()});
      }
      at += here ? sought.length() : 1;
    }
    Finder alone = FinderTest.finder(Query.typed(word, Query.How.WORDS));
    for (Way way : List.of(Way.SYLLABLES, Way.BEGUN, Way.INITIALS)) {
      if (places.isEmpty()) {
        alone.in(0, text, way).forEach(p -> places.add(new int[] {p.from(), p.to()}));
      }
    }
    return places;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("大模型规規模行长長ＡＩai的Dx，　".split(""))
        .list()
        .ofMaxSize(24)
        .map(all -> String.join("", all));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            Arrays.asList("dmx", "模型", "規模", "规", "moxing", "gm", "ＡＩ", "ai", "hang", "dam", "X"))
        .list()
        .ofMinSize(2)
        .ofMaxSize(3)
        .map(all -> String.join(" ", all));
  }
}
