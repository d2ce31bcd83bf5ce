package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicUpdateTest {
  private final Room room = Room.open(80, 12, "en", "river", "panel");

  /** The claim whose evidence stands out in a pane; empty if none does. */
  private static String lit(Room room, int pane) {
    Pane.Reading reading = room.pane(pane);
    return reading.lit().isEmpty() ? "" : reading.claims().currentClaim().claim().id();
  }

  @Test
  void theOtherPanesComeToTheTopic() {
    room.press('s', 's');
    assertEquals(Notice.of("notice.by-topic-none"), room.model().notice());
    assertEquals("", lit(room, 1));
    room.press(']', ']');
    assertEquals("doubt", room.model().desk().topic());
    assertEquals("lindqvist-blush", lit(room, 1));
    room.press('G');
    assertEquals("replacing", room.model().desk().topic());
    assertEquals("lindqvist-door", lit(room, 1));
  }

  @Test
  void theyComeAtOnceWhereThereIsATopic() {
    room.press('G', 's', 's');
    assertEquals(Notice.of("notice.by-topic", "Work replaced"), room.model().notice());
    assertEquals("lindqvist-door", lit(room, 1));
  }

  @Test
  void nothingMovesAsLongAsTheTopicIsTheSame() {
    room.press('s', 's');
    Set<String> topics = new LinkedHashSet<>();
    while (room.pane(0).top() < room.pane(0).text().lastTop(PaneGrid.activeRows(room.model()))) {
      String topic = room.model().desk().topic();
      Pane before = room.pane(1);
      room.press('j');
      boolean same = String.valueOf(topic).equals(String.valueOf(room.model().desk().topic()));
      assertTrue(!same || before.equals(room.pane(1)));
      topics.add(String.valueOf(room.model().desk().topic()));
    }
    assertEquals(Set.of("null", "doubt", "rules", "replacing"), topics);
  }

  @Test
  void aPaneWithNothingOnTheTopicStays() {
    room.press('s', 's', 'c');
    int top = room.pane(1).top();
    assertEquals("lindqvist-blush", lit(room, 1));
    room.press('c', 'c');
    assertEquals("rules", room.model().desk().topic());
    assertEquals(top, room.pane(1).top());
    assertEquals("", lit(room, 1));
  }

  @Test
  void contentsAndHeadingsMoveThemToo() {
    Room high = Room.open(80, 24, "en", "river", "panel");
    high.press('s', 's', 't', 'G', Key.Type.ENTER);
    assertEquals("lindqvist-door", lit(high, 1));
    high.press('{', '{');
    assertEquals("lindqvist-blush", lit(high, 1));
  }

  @Test
  void steppingToAnotherPaneMovesNothing() {
    room.press('s', 's', 'G');
    List<Pane> panes = room.model().desk().panes();
    room.press(Key.Type.TAB);
    assertEquals(panes, room.model().desk().panes());
    room.press('g');
    assertEquals(0, room.pane(1).top());
  }

  @Test
  void whatTheReaderWasLedToIsTheTopicAsLongAsItIsSeen() {
    Room high = Room.open(80, 24, "en", "river", "panel").press('s', 's', 'g', '=', '=');
    assertEquals("lin-signature", lit(high, 0));
    high.press('e', 'k', 'k');
    assertEquals("replacing", high.model().desk().topic());
    assertEquals("lindqvist-door", lit(high, 1));
    high.press('g', ']', ']');
    assertEquals("lindqvist-blush", lit(high, 1));
  }

  @Test
  void aThirdKeyPressLeavesThemAlone() {
    room.press('s', 's', 's');
    assertEquals(Following.NONE, room.model().desk().following());
    Pane other = room.pane(1);
    room.press('G');
    assertSame(other, room.pane(1));
  }

  @Test
  void theModeCanBeChosenBeforeTopicsAreLoaded() {
    Room silent = Room.silent(80, 12, "river", "panel");
    silent.send(new Msg.InterviewLoaded(Samples.RIVER));
    silent.send(new Msg.InterviewLoaded(Samples.PANEL)).press('B');
    assertEquals(Notice.of("why.glossary-loading"), silent.model().notice());
    silent.press('s', 's');
    assertEquals(Notice.of("notice.by-topic-loading"), silent.model().notice());
    silent.send(new Msg.CompanionLoaded(Argued.COMPANION)).press('G');
    assertEquals("lindqvist-door", lit(silent, 1));
  }

  @Test
  void whatIsOpenedForAClaimIsSeenThoughAPaneWasMaximised() {
    room.press('z', 'c', 'e');
    assertEquals(2, PaneGrid.of(room.model()).shown());
  }

  @Test
  void bringingNamesThePanesThatHaveNothingOfIt() {
    Room three = Room.open(120, 24, "en", "river", "talk", "panel").press('G', 'B');
    Notice said = three.model().notice();
    assertEquals("notice.brought-some", said.key());
    assertEquals(List.of("Work replaced", "棋盘之外：一次关于规则…"), said.arguments());
    three.press(Key.Type.TAB, 'x', Key.Type.BACK_TAB, 'B');
    assertEquals(Notice.of("notice.brought", "Work replaced"), three.model().notice());
  }

  @Test
  void panesOfTheSameInterviewAndOnesThatShareNothingAreToldApart() {
    Room three = Room.open(120, 24, "en", "talk", "talk", "empty").press('B');
    assertEquals("notice.same-place-some", three.model().notice().key());
  }

  @Test
  void panesThatAreStillOpeningAreSaidToBe() {
    Room silent = Room.silent(80, 24, "river", "panel");
    for (char key : new char[] {'j', 'B', 't', ']', '}', 'a', 'c', '.', 'm', 'H', 'V', '/', 'X'}) {
      assertEquals(Notice.of("why.pane-opening"), silent.press(key).model().notice(), "" + key);
    }
    silent.send(new Msg.InterviewLoaded(Samples.RIVER)).press('B');
    assertEquals(Notice.of("why.panes-opening"), silent.model().notice());
  }
}
