package org.lunheng.corpus.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lunheng.app.InterviewBuilder;
import org.lunheng.app.Samples;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;
import org.lunheng.document.Role;
import org.lunheng.store.Likenesses;

class IndexTest {
  private static final Likeness LIKENESS = Likenesses.shared();
  private static final String LETTERS = "大模型的中國国重行長长ai ，ＡdX绿";

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars(LETTERS).ofMaxLength(12).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> letters = Arbitraries.strings().withChars("damoxingzhchrelv").ofMaxLength(5);
    Arbitrary<String> known =
        Arbitraries.of(
            "damoxing", "dmx", "zhongguo", "zg", "zhg", "chang", "zhang", "hang", "aidamo");
    Arbitrary<String> words = Arbitraries.strings().withChars(LETTERS).ofMaxLength(4);
    return Arbitraries.oneOf(letters, known, words);
  }

  /** Whether a search is broken off after each interview or never, it finds what there is. */
  @Property
  void findsWhatAFinderFindsParagraphByParagraph(
      @ForAll("texts") List<String> texts,
      @ForAll("queries") String typed,
      @ForAll boolean pieces) {
    List<Interview> interviews =
        texts.stream()
            .map(text -> InterviewBuilder.interview("i", null).block(BlockType.BODY, text, "的"))
            .map(InterviewBuilder::build)
            .toList();
    Finder finder = Finder.of(Query.typed(typed, Query.How.WORDS), LIKENESS);
    Findings findings = searched(interviews, finder.query(), pieces);
    assertEquals(naive(interviews, finder), listed(findings, interviews));
  }

  private static Findings searched(List<Interview> interviews, Query query, boolean pieces) {
    Index index = Index.of(interviews, LIKENESS, 1);
    Finder finder = index.finder(query);
    Findings findings = index.search(finder, Findings.NONE, () -> pieces);
    while (!findings.complete()) {
      findings = index.search(finder, findings, () -> pieces);
    }
    return findings;
  }

  private static TreeSet<String> naive(List<Interview> interviews, Finder finder) {
    TreeSet<String> found = new TreeSet<>();
    for (Way way : finder.ways()) {
      for (int i = 0; i < interviews.size(); i++) {
        int number = i;
        interviews
            .get(i)
            .paragraphs()
            .forEach(
                place -> {
                  int count = finder.in(0, place.paragraph().text(), way).size();
                  if (count > 0) {
                    found.add(number + ":" + place.number() + ":" + count);
                  }
                });
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  private static TreeSet<String> listed(Findings findings, List<Interview> interviews) {
    TreeSet<String> found = new TreeSet<>();
    for (Findings.Text text : findings.texts()) {
      int number =
          IntStream.range(0, interviews.size())
              .filter(i -> interviews.get(i) == text.interview())
              .findFirst()
              .orElseThrow();
      for (Findings.Speaker speaker : text.speakers()) {
        for (int i = 0; i < speaker.paragraphs(); i++) {
          found.add(number + ":" + speaker.place(i) + ":" + speaker.count(i));
        }
      }
    }
    return found;
  }

  /** Against the plainest way to spell: one character after the other, every reading of it. */
  @Property
  void wholeSyllablesAreThoseThatSpellTheLetters(
      @ForAll("texts") List<String> texts, @ForAll("queries") String typed) {
    String letters = typed.replaceAll("[^a-z]", "");
    if (letters.length() < 2) {
      return;
    }
    String folded = LIKENESS.folding().of(String.join("，", texts));
    List<Integer> starts = new ArrayList<>();
    new TypedPinyin(letters, LIKENESS.syllables(), Way.SYLLABLES)
        .in(folded, (from, to) -> starts.add(from));
    List<Integer> expected = new ArrayList<>();
    for (int at = 0; at < folded.length(); ) {
      int end = longestSpelt(folded, at, letters, at, false);
      if (end > at) {
        expected.add(at);
      }
      at = Math.max(end, at + 1);
    }
    assertEquals(expected, starts, folded + " / " + letters);
  }

  private static int longestSpelt(String text, int at, String left, int start, boolean chinese) {
    if (left.isEmpty()) {
      return chinese ? at : start;
    }
    if (at == text.length()) {
      return start;
    }
    char c = text.charAt(at);
    int longest = start;
    List<String> readings = c < 0x80 ? List.of(String.valueOf(c)) : LIKENESS.syllables().of(c);
    for (String reading : readings) {
      if (left.startsWith(reading)) {
        String rest = left.substring(reading.length());
        int end = longestSpelt(text, at + 1, rest, start, chinese || c >= 0x80);
        longest = Math.max(longest, end);
      }
    }
    return longest;
  }

  @Test
  void wordsStandWithWhoSaysThem() {
    Interview interview =
        InterviewBuilder.interview("i", null)
            .with("lin", "林岚", Role.GUEST)
            .with("chen", "陈默", Role.INTERVIEWER)
            .block(BlockType.HEADING, "模型")
            .turn("chen", "模型和模型", "没有")
            .turn("lin", "模型")
            .guessedTurn("lin", "模型")
            .turn("chen", "又是模型")
            .build();
    Findings found = searched(List.of(interview), Query.typed("模型", Query.How.WORDS), false);
    assertEquals(
        "null 1, chen 3, lin 1, lin? 1",
        found.texts().get(0).speakers().stream()
            .map(
                speaker ->
                    speaker.block().speaker()
                        + (speaker.block().certain() ? " " : "? ")
                        + speaker.hits())
            .collect(Collectors.joining(", ")));
    assertEquals(6, found.hits());
    assertEquals(5, found.paragraphs());
  }

  @Test
  void aSearchGoesOnWhereItWasBrokenOff() {
    Index index = Index.of(Samples.ALL, LIKENESS, 1);
    Finder finder = index.finder(Query.typed("moxing", Query.How.WORDS));
    Findings first = index.search(finder, Findings.NONE, () -> true);
    assertEquals(1, first.next());
    assertTrue(!first.complete() && first.texts().isEmpty());
    assertTrue(searched(Samples.ALL, finder.query(), true).hits() > 0);
  }

  @Test
  void whatCannotBeLookedForIsNowhere() {
    Findings found = searched(Samples.ALL, Query.typed("(", Query.How.EXPRESSION), false);
    assertTrue(found.complete() && found.texts().isEmpty());
  }
}
