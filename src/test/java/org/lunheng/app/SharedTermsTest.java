package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.glossary.Glossary;

class SharedTermsTest {
  private final Room room = Room.open(80, 12, "en", "river", "panel").send(Studied.LOADED);

  /** The words that stand out in a pane. */
  private String lit(int number) {
    Pane.Reading pane = room.pane(number);
    return pane.lit().isEmpty() ? "" : words(pane, pane.lit().get(0));
  }

  private static String words(Pane.Reading pane, Passage passage) {
    return pane.edition()
        .source()
        .paragraphs()
        .get(passage.paragraph())
        .paragraph()
        .text()
        .substring(passage.from(), passage.to());
  }

  /** The line of the second pane that holds some words' first one. */
  private static int lineOf(Room room, String words) {
    SetText text = room.pane(1).text();
    for (int i = 0; i < text.paragraphs().size(); i++) {
      if (text.paragraphs().get(i).contains(words)) {
        return text.lineAt(new Anchor(i, text.paragraphs().get(i).indexOf(words)));
      }
    }
    throw new IllegalArgumentException(words);
  }

  private String term() {
    SharedTerm term = room.model().desk().term();
    return term == null ? "" : term.entry().id();
  }

  @Test
  void aLibraryWithoutClaimsHasTheModeToo() {
    room.press('s', 's');
    assertEquals(Following.TOPIC, room.model().desk().following());
    assertNull(room.model().desk().topic());
    Room without = Room.open(80, 12, "en", "river", "panel");
    without.send(
        new Msg.CompanionLoaded(new Companion(Arguments.NONE, Glossary.EMPTY, Samples.ALL)));
    without.press('s', 's');
    assertEquals(Following.NONE, without.model().desk().following());
  }

  @Test
  void theOthersGoToTheTermInWhateverCharacters() {
    room.press('s', 's', '}', '}', '}');
    assertEquals("student", term());
    assertEquals("學生", lit(1));
  }

  @Test
  void theTermStaysAsLongAsItIsSeen() {
    room.press('s', 's');
    int moves = 0;
    while (room.pane(0).top() < room.pane(0).text().lastTop(9)) {
      SharedTerm before = room.model().desk().term();
      Pane other = room.pane(1);
      room.press('j');
      SharedTerm after = room.model().desk().term();
      if (after != null && after.isSameTerm(before)) {
        assertSame(other, room.pane(1));
      }
      boolean seen =
          before != null
              && before.place().passage().paragraph() >= 0
              && room.pane(0).shows(room.pane(0).firstLineOf(before.place().passage()), 9);
      assertTrue(!seen || before.equals(after));
      moves += after != null && !after.isSameTerm(before) ? 1 : 0;
    }
    assertTrue(moves >= 2, "" + moves);
  }

  @Test
  void ofSeveralPlacesTheOneWithMostOfTheTermsCounts() {
    room.press(Key.Type.TAB, 'G', Key.Type.TAB, '}', '}', '}', 'j', 'j');
    int top = room.pane(1).top();
    assertTrue(Math.abs(lineOf(room, "問題提前到來") - top) < Math.abs(lineOf(room, "這個問題，機器") - top));
    room.press('B');
    assertEquals(Notice.of("notice.brought", "problem"), room.model().notice());
    Passage there = room.pane(1).lit().get(0);
    String text =
        room.pane(1).edition().source().paragraphs().get(there.paragraph()).paragraph().text();
    assertTrue(text.contains("學生") && text.contains("問題"), text);
  }

  @Test
  void bringingSaysByWhatAndLeavesTheModeAlone() {
    room.press('}', '}', '}', 'B');
    assertEquals(Following.NONE, room.model().desk().following());
    assertEquals(Notice.of("notice.brought", "student"), room.model().notice());
    Pane other = room.pane(1);
    room.press('g');
    assertSame(other, room.pane(1));
  }

  @Test
  void bringingSaysWhereNothingIsShared() {
    Room talk = Room.open(80, 12, "en", "talk", "panel").send(Studied.LOADED).press('B');
    assertEquals(Notice.of("notice.nothing-shared"), talk.model().notice());
  }

  @Test
  void claimsGoBeforeTerms() {
    Companion both = new Companion(Argued.ARGUMENTS, Studied.GLOSSARY, Samples.ALL);
    room.send(new Msg.CompanionLoaded(both)).press('G', 'B');
    assertEquals("replacing", room.model().desk().topic());
    assertEquals("", term());
    assertEquals(Notice.of("notice.brought", "Work replaced"), room.model().notice());
  }

  @Test
  void aPaneThatHasNothingOnTheTopicGoesByATerm() {
    Companion both = new Companion(Argued.ARGUMENTS, Studied.GLOSSARY, Samples.ALL);
    room.send(new Msg.CompanionLoaded(both)).press('s', 's', 'c', 'c', 'c');
    assertEquals("rules", room.model().desk().topic());
    room.press('}');
    assertEquals("student", term());
    assertEquals("學生", lit(1));
  }

  @Test
  void bringingShowsWhatIsBrought() {
    room.press('}', '}', '}', 'z', 'B');
    assertEquals(2, PaneGrid.of(room.model()).shown());
  }

  @Test
  void rawTextsFollowToo() {
    room.press('s', 's').press(Key.Type.TAB, 'X', Key.Type.TAB, '}', '}', '}');
    assertTrue(room.pane(1).isRaw());
    assertEquals("student", term());
  }

  /** The terms of the samples, one of which stands all over a library that says little else. */
  private static Glossary common(String word) {
    String[] texts = java.util.Collections.nCopies(30, "又是" + word + "。").toArray(String[]::new);
    return Studied.GLOSSARY.countedIn(
        List.of(
            InterviewBuilder.interview("rest", null)
                .with("guest", "嘉宾", org.lunheng.document.Role.GUEST)
                .turn("guest", texts)
                .turn("guest", "学生。")
                .build()));
  }

  @Test
  void panesNeverMeetAtATermThatStandsEverywhere() {
    Companion counted = new Companion(Arguments.NONE, common("问题"), Samples.ALL);
    room.send(new Msg.CompanionLoaded(counted)).press('s', 's');
    Set<String> terms = new TreeSet<>();
    while (room.pane(0).top() < room.pane(0).text().lastTop(9)) {
      terms.add(room.press('j').model().desk().term() == null ? "" : term());
    }
    assertEquals(Set.of("", "student"), terms);
  }

  @Test
  void theRarerTermGoesBeforeTheNearerOne() {
    room.press('}', '}', '}', 'j', 'j').resize(80, 16).press('B');
    assertEquals("problem", term());
    Companion counted = new Companion(Arguments.NONE, common("问题"), Samples.ALL);
    room.send(new Msg.CompanionLoaded(counted)).press('B');
    assertEquals("student", term());
  }
}
