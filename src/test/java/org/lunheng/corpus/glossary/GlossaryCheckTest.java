package org.lunheng.corpus.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lunheng.store.Foldings;
import org.lunheng.text.Translations;

class GlossaryCheckTest {

  @Test
  void soundEntriesStayAsTheyAre() {
    List<Entry> entries = List.of(entry("a", "甲", "b"), entry("b", "乙", "a"));
    GlossaryCheck check = new GlossaryCheck(entries, Foldings.get());
    assertEquals(List.of(), check.faults());
    assertEquals(entries, check.sound());
  }

  @Test
  void ofTwoEntriesWithOneIdTheFirstStays() {
    assertEquals(List.of("1 id-twice a"), faults(entry("a", "甲"), entry("a", "乙")));
    assertEquals(List.of("a"), sound(entry("a", "甲"), entry("a", "乙")));
  }

  @Test
  void namesAreTheSameInEitherScriptAndAnyCase() {
    assertEquals(List.of("1 name-twice 規模 a"), faults(entry("a", "规模"), entry("b", "規模")));
    assertEquals(List.of("1 name-twice ai a"), faults(entry("a", "AI"), entry("b", "ai")));
    assertEquals(List.of("a"), sound(entry("a", "AI"), entry("b", "ai")));
  }

  @Test
  void whatIsRelatedMustBeThere() {
    assertEquals(
        List.of("0 related-unknown-near transfomer transformer", "1 related-unknown 丙"),
        faults(entry("x", "甲", "transfomer"), entry("transformer", "乙", "丙", "x")));
    assertEquals(List.of("0 related-itself a"), faults(entry("a", "甲", "a")));
  }

  @Test
  void anEntryThatIsLeftOutIsNoLongerRelated() {
    List<Entry> entries =
        List.of(entry("a", "甲", "b", "c"), entry("b", "甲", "a"), entry("c", "丙", "a"));
    GlossaryCheck check = new GlossaryCheck(entries, Foldings.get());
    assertEquals(List.of(entry("a", "甲", "c"), entry("c", "丙", "a")), check.sound());
    assertEquals(1, check.faults().size());
  }

  private static List<String> faults(Entry... entries) {
    return new GlossaryCheck(List.of(entries), Foldings.get())
        .faults().stream()
            .map(f -> f.entry() + " " + f.kind().key() + " " + String.join(" ", f.details()))
            .toList();
  }

  private static List<String> sound(Entry... entries) {
    return new GlossaryCheck(List.of(entries), Foldings.get())
        .sound().stream().map(Entry::id).toList();
  }

  private static Entry entry(String id, String name, String... related) {
    Translations term = new Translations(name, name, name);
    return new Entry(id, Entry.Kind.CONCEPT, term, List.of(), term, Stream.of(related).toList());
  }
}
