package org.lunheng.corpus.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lunheng.corpus.Passage;
import org.lunheng.store.CharacterReadings;
import org.lunheng.store.Foldings;
import org.lunheng.text.Romanized;

/** Whatever is looked for in whatever text: what is found is there, and no hit is missed. */
class FinderPropertyTest {
  private static final int LONGEST_WORD = 10;

  @Property(tries = 300)
  void aPhraseIsFoundWhereverItStands(@ForAll("texts") String text, @ForAll("words") String typed) {
    Finder finder = FinderTest.finder(Query.typed(typed, Query.How.WORDS));
    List<Passage> found = finder.in(3, text, Way.PHRASE);
    checkPlaces(found, text);
    List<Passage> naive = new ArrayList<>();
    for (int at = 0; at + typed.length() <= text.length(); ) {
      boolean here = isSame(text.substring(at, at + typed.length()), typed);
      if (here) {
        naive.add(new Passage(3, at, at + typed.length()));
      }
      at += here ? typed.length() : 1;
    }
    assertEquals(naive, found);
  }

  /** Character by character, which the folding of whole texts does not do. */
  private static boolean isSame(String one, String other) {
    for (int i = 0; i < one.length(); i++) {
      String a = Foldings.get().of(String.valueOf(one.charAt(i)));
      if (!a.equals(Foldings.get().of(String.valueOf(other.charAt(i))))) {
        return false;
      }
    }
    return true;
  }

  @Property(tries = 300)
  void pinyinIsFoundWhereARomanizedWordStands(
      @ForAll("texts") String text, @ForAll("letters") String typed) {
    Finder finder = FinderTest.finder(Query.typed(typed, Query.How.WORDS));
    List<Passage> found = finder.in(0, text, Way.SYLLABLES);
    checkPlaces(found, text);
    assertEquals(naive(text, word -> new Romanized(typed, readings()).isReadingOf(word)), found);
  }

  @Property(tries = 300)
  void initialsAreFoundWhereARomanizedWordStands(
      @ForAll("texts") String mixed, @ForAll("initials") String typed) {
    // the other method does not know Latin letters among initials
    String text = mixed.replaceAll("[A-Za-zＡ-Ｚａ-ｚ]", "，");
    Finder finder = FinderTest.finder(Query.typed(typed, Query.How.WORDS));
    List<Passage> found = finder.in(0, text, Way.INITIALS);
    checkPlaces(found, text);
    assertEquals(naive(text, word -> new Romanized(typed, readings()).areInitialsOf(word)), found);
  }

  private static CharacterReadings readings() {
    return CharacterReadings.shared();
  }

  private interface Test {
    boolean holds(String word);
  }

  /** The longest words from the left that pass a test, all substrings tried. */
  private static List<Passage> naive(String text, Test test) {
    List<Passage> naive = new ArrayList<>();
    String folded = Foldings.get().of(text);
    for (int at = 0; at < text.length(); ) {
      int to = Math.min(text.length(), at + LONGEST_WORD);
      while (to > at && !(plain(folded, at, to) && test.holds(folded.substring(at, to)))) {
        to--;
      }
      if (to > at) {
        naive.add(new Passage(0, at, to));
      }
      at = Math.max(to, at + 1);
    }
    return naive;
  }

  /** Whether a word has only what pinyin can spell; the other method passes over signs. */
  private static boolean plain(String text, int from, int to) {
    return text.substring(from, to)
        .chars()
        .allMatch(c -> c >= 'a' && c <= 'z' || Character.isIdeographic(c));
  }

  @Property(tries = 300)
  void anExpressionFindsWhatTheJdkFinds(
      @ForAll("texts") String text, @ForAll("expressions") String typed) {
    Finder finder = FinderTest.finder(Query.typed(typed, Query.How.EXPRESSION));
    List<Passage> found = finder.in(0, text, Way.EXPRESSION);
    checkPlaces(found, text);
    List<Passage> naive = new ArrayList<>();
    Matcher matcher = Pattern.compile(Foldings.get().of(typed)).matcher(Foldings.get().of(text));
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        naive.add(new Passage(0, matcher.start(), matcher.end()));
      }
    }
    assertEquals(naive, found);
  }

  @Property(tries = 300)
  void anyExpressionIsFoundOrHasAFaultInside(
      @ForAll("texts") String text, @ForAll("garbage") String typed) {
    Finder finder = FinderTest.finder(Query.typed(typed, Query.How.EXPRESSION));
    if (finder.fault() == null) {
      checkPlaces(finder.in(0, text, Way.EXPRESSION), text);
    } else {
      assertTrue(finder.fault().at() >= 0 && finder.fault().at() < typed.length(), typed);
    }
  }

  private static void checkPlaces(List<Passage> found, String text) {
    int end = 0;
    for (Passage place : found) {
      assertTrue(place.from() >= end, found::toString);
      assertTrue(place.to() > place.from() && place.to() <= text.length(), found::toString);
      end = place.to();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("大模型模型開源开源行长行長中关村绿ａＡab。 （(x".split(""))
        .list()
        .ofMaxSize(30)
        .map(all -> String.join("", all));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("大模型開源开行长長aAx".split(""))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(all -> String.join("", all));
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.of("da mo xing kai yuan hang chang zhang guan cun lv a b ha".split(" "))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(all -> String.join("", all))
        .filter(all -> all.length() > 1);
  }

  /** Without the letters that may count two by two. */
  @Provide
  Arbitrary<String> initials() {
    return Arbitraries.strings().withChars("dmxkyhgab").ofMinLength(2).ofMaxLength(4);
  }

  @Provide
  Arbitrary<String> expressions() {
    return Arbitraries.of(
        "大.", "模型|开源", "[大模]+", "a+", "[a-x]{2}", "型?源", "行长.*", "開.", "(大|小)模", "\\(x", "。");
  }

  @Provide
  Arbitrary<String> garbage() {
    return Arbitraries.of("a 大 ( ) [ ] { } * + ? | \\ ^ $ . - 2 , p Q E （ ：".split(" "))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(all -> String.join("", all));
  }
}
