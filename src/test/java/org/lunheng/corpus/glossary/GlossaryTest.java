package org.lunheng.corpus.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lunheng.store.Foldings;
import org.lunheng.text.Translations;

/** Where terms are found. */
class GlossaryTest {

  private static Entry entry(String id, String... forms) {
    Translations term = new Translations(forms[0], forms[0], forms[0]);
    List<String> aliases = List.of(forms).subList(1, forms.length);
    return new Entry(id, Entry.Kind.CONCEPT, term, aliases, term, List.of());
  }

  /** An entry whose name is none inside a longer word. */
  private static Entry exceptIn(String word, Entry entry) {
    return new Entry(
        entry.id(),
        entry.kind(),
        entry.term(),
        entry.aliases(),
        entry.definition(),
        entry.related(),
        List.of(word));
  }

  /** The terms found, as {@code id:words}. */
  private static String found(String text, Entry... entries) {
    return new Glossary(List.of(entries), Foldings.get())
        .find(text).stream()
            .map(o -> o.entry().id() + ":" + text.substring(o.from(), o.to()))
            .collect(Collectors.joining(" "));
  }

  @Test
  void everyNameIsFoundInEitherScript() {
    Entry translation = entry("mt", "机器翻译", "MT");

    assertEquals("mt:机器翻译 mt:MT mt:機器翻譯", found("机器翻译（MT）就是機器翻譯。", translation));
  }

  @Test
  void letterCaseAndWidthDoNotCount() {
    assertEquals("agi:agi agi:ＡＧＩ", found("agi，ＡＧＩ", entry("agi", "AGI")));
  }

  @Test
  void theLongestFromWhereItBeginsIsFound() {
    Entry model = entry("model", "模型");
    Entry large = entry("large", "大模型");
    Entry language = entry("language", "语言大模型");

    assertEquals("language:语言大模型 large:大模型", found("语言大模型和大模型", model, large, language));
  }

  @Test
  void whatBeginsFirstKeepsOthersOut() {
    assertEquals("a:甲乙 c:丁", found("甲乙丙丁", entry("a", "甲乙"), entry("b", "乙丙丁"), entry("c", "丁")));
  }

  @Test
  void nothingIsFoundInsideALongerLatinWord() {
    Entry ai = entry("ai", "AI");

    assertEquals("", found("OpenAI said AIs; AI2, 3AI, éAI", ai));
    assertEquals("ai:AI ai:AI ai:AI", found("用AI的AI-based（AI）", ai));
  }

  @Test
  void nothingIsFoundInsideAWordThatMeansAnother() {
    Entry tuning = exceptIn("稍微调整", entry("tuning", "微调"));

    assertEquals("tuning:微調", found("稍微調整後再微調", tuning));
    assertEquals("adjust:稍微調整", found("稍微調整", tuning, entry("adjust", "稍微调整")));
  }

  @Test
  void aDigitBesideANumberIsPartOfIt() {
    assertEquals("3d:3D", found("3D，13D", entry("3d", "3D")));
  }

  @Test
  void ofTwoEntriesWithOneNameTheFirstCounts() {
    assertEquals("one:模型", found("模型", entry("one", "模型"), entry("two", "模型")));
  }

  @Test
  void anEntryWithoutAnyNameIsNowhere() {
    assertEquals("", found("模 型", entry("blank", " ", "")));
    assertEquals("", found("", entry("model", "模型")));
  }

  @Provide
  Arbitrary<String> texts() {
    return words(40);
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    return words(4)
        .list()
        .ofSize(2)
        .list()
        .ofMaxSize(8)
        .map(
            all ->
                IntStream.range(0, all.size())
                    .mapToObj(i -> entry("e" + i, all.get(i).toArray(String[]::new)))
                    .map(entry -> exceptIn(entry.term().en() + "学", entry))
                    .toList());
  }

  /** Few characters, so that terms overlap, nest and touch. */
  private static Arbitrary<String> words(int longest) {
    return Arbitraries.of("a", "B", "ｂ", "é", "1", "机", "機", "学", "學", "-", " ", "，", "𠮷")
        .list()
        .ofMaxSize(longest)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3000)
  void allIsFoundThatANaiveSearchFinds(
      @ForAll("texts") String text, @ForAll("entries") List<Entry> entries) {
    assertEquals(
        new NaiveSearch(entries, Foldings.get()).find(text),
        new Glossary(entries, Foldings.get()).find(text));
  }
}
