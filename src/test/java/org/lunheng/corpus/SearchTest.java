package org.lunheng.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.lunheng.app.InterviewBuilder;
import org.lunheng.corpus.argument.Claim;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.corpus.argument.Stance;
import org.lunheng.corpus.argument.Topic;
import org.lunheng.document.Interview;
import org.lunheng.store.Debate;
import org.lunheng.store.Foldings;

class SearchTest {

  @Test
  void everyWordMustBeThere() {
    assertEquals(List.of("p3:0-4", "p3:5-7"), found(Debate.DEBATE, Scope.ALL, "扩大规模", "够了"));
    assertEquals(List.of(), found(Debate.DEBATE, Scope.ALL, "扩大规模", "算法"));
  }

  @Test
  void scriptCaseAndWidthDoNotCount() {
    List<String> hits = List.of("p4:7-9", "p5:16-18");
    assertEquals(hits, found(Debate.DEBATE, Scope.ALL, "ai"));
    assertEquals(hits, found(Debate.DEBATE, Scope.ALL, "ＡＩ"));
    assertEquals(found(Debate.DEBATE, Scope.ALL, "规模定律"), found(Debate.DEBATE, Scope.ALL, "規模定律"));
    assertEquals(List.of("p1:0-4"), found(Debate.LETTER, Scope.ALL, "扩大规模"));
  }

  @Test
  void blanksInAWordAreLookedFor() {
    assertEquals(List.of("p1:5-8"), found(Debate.LETTER, Scope.ALL, "AI "));
    assertEquals(List.of(), found(Debate.LETTER, Scope.ALL, "A I"));
  }

  @Test
  void placesThatOverlapAreOne() {
    assertEquals(List.of("p9:0-4"), found(Debate.DEBATE, new Scope("lin-lan", null), "世界模", "界模型"));
  }

  @Test
  void aSpeakersOwnWordsAreFound() {
    assertEquals(
        List.of("p5:2-4", "p7:7-9"), found(Debate.DEBATE, new Scope("anna-lee", null), "规模"));
  }

  @Test
  void aTopicIsWhereItsEvidenceIs() {
    Claim claim =
        new Claim(
            "a",
            "t",
            "lin-lan",
            "debate",
            Stance.SUPPORTS,
            null,
            null,
            List.of(new Evidence("p3", "扩大规模就够了")));
    Topic topic = new Topic("t", null, null, List.of(claim));
    assertEquals(List.of("p3:2-4", "p3:11-13"), found(Debate.DEBATE, new Scope(null, topic), "规模"));
    assertEquals(List.of("p4:4-6"), found(Debate.DEBATE, new Scope(null, topic), "算力"));
    assertEquals(List.of(), found(Debate.DEBATE, new Scope("anna-lee", topic), "规模"));
    assertEquals(List.of(), found(Debate.LETTER, new Scope(null, topic), "规模"));
  }

  @Test
  void aSearchNeedsWords() {
    assertThrows(IllegalArgumentException.class, () -> new Search(List.of(), Foldings.get()));
    assertThrows(
        IllegalArgumentException.class, () -> new Search(List.of("a", ""), Foldings.get()));
  }

  /** Every character in a hit is part of an occurrence, and every occurrence is in a hit. */
  @Property(tries = 500)
  void whatIsFoundIsWhatTheWordsCover(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String text,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 3) String word) {
    boolean[] covered = new boolean[text.length()];
    for (int at = 0; (at = text.indexOf(word, at)) >= 0; at += word.length()) {
      for (int i = at; i < at + word.length(); i++) {
        covered[i] = true;
      }
    }
    boolean[] found = new boolean[text.length()];
    Interview interview = InterviewBuilder.interview("x", "x").turn("a", text).build();
    for (Hit hit : new Search(List.of(word), Foldings.get()).in(interview, Scope.ALL)) {
      for (Passage place : hit.places()) {
        for (int i = place.from(); i < place.to(); i++) {
          found[i] = true;
        }
      }
    }
    assertEquals(asList(covered), asList(found));
  }

  private static List<Boolean> asList(boolean[] flags) {
    List<Boolean> list = new ArrayList<>();
    for (boolean flag : flags) {
      list.add(flag);
    }
    return list;
  }

  /** The hits as {@code paragraph:from-to}, a place each. */
  private static List<String> found(Interview interview, Scope scope, String... words) {
    List<String> found = new ArrayList<>();
    for (Hit hit : new Search(List.of(words), Foldings.get()).in(interview, scope)) {
      hit.places().forEach(p -> found.add(hit.paragraph().id() + ":" + p.from() + "-" + p.to()));
    }
    return found;
  }
}
