package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Claim;

class OthersUpdateTest {

  /** Which claims' evidence stands out, pane by pane, each on the screen. */
  private static List<String> shown(Room room) {
    int rows = PaneGrid.activeRows(room.model());
    return room.model().desk().panes().stream()
        .map(
            pane -> {
              Pane.Reading reading = (Pane.Reading) pane;
              if (reading.lit().isEmpty()) {
                return reading.id();
              }
              Passage first = reading.lit().get(0);
              assertTrue(reading.firstLineOf(first) >= reading.top());
              assertTrue(reading.lastLineOf(first) < reading.top() + rows);
              return reading.claims().currentClaim().claim().id();
            })
        .toList();
  }

  private static String said(Room room) {
    Notice notice = room.model().notice();
    StringBuilder words = new StringBuilder();
    for (; notice != null; notice = notice.more()) {
      words.append(notice.key()).append(notice.arguments()).append(' ');
    }
    return words.toString().replace('\u00a0', ' ').strip();
  }

  @Test
  void theOthersOpenBesideTheOtherSideFirst() {
    Room room = Room.open(120, 40, "en", "river").press('-', 'e');
    assertEquals(
        List.of("lin-signature", "lindqvist-door", "zhou-no-progress", "listener-asks"),
        shown(room));
    assertEquals(0, room.model().desk().active());
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals("notice.others[Work replaced, + Anna Lindqvist, - 周啟明, o 聽眾]", said(room));
  }

  @Test
  void enterInTheNoteDoesTheSame() {
    Room room = Room.open(120, 40, "en", "river").press('-', Key.Type.ENTER);
    assertEquals(4, shown(room).size());
  }

  @Test
  void whoHasNoRoomComesTheNextTimeRoundAndRound() {
    Room room = Room.open(80, 12, "en", "river").press('-', 'e');
    assertEquals(List.of("lin-signature", "lindqvist-door", "zhou-no-progress"), shown(room));
    assertEquals(
        "notice.others[Work replaced, + Anna Lindqvist, - 周啟明] notice.others-left[o 聽眾]",
        said(room));
    room.press('e');
    assertEquals(List.of("lin-signature", "listener-asks", "lindqvist-door"), shown(room));
    room.press('e');
    assertEquals(List.of("lin-signature", "zhou-no-progress", "listener-asks"), shown(room));
    room.press('e');
    assertEquals(List.of("lin-signature", "lindqvist-door", "zhou-no-progress"), shown(room));
  }

  @Test
  void panesThatHoldAnInterviewGoToTheEvidenceAndOthersAreReplaced() {
    Room room = Room.open(80, 12, "en", "panel", "river", "talk");
    room.press(Key.Type.BACK_TAB, 'j', 'j', 'j', Key.Type.BACK_TAB, '-', 'e');
    assertEquals(List.of("lindqvist-door", "lin-signature", "zhou-no-progress"), shown(room));
    assertEquals(1, room.model().desk().active());
    int top =
        Positions.in(Samples.TALK, room.model().reached("talk").position()).compareTo(Anchor.START);
    assertTrue(top > 0, "the place of the talk is forgotten");
  }

  @Test
  void theActivePaneStaysWhereItIs() {
    Room room = Room.open(120, 24, "en", "talk", "river", "panel", "empty");
    room.press(Key.Type.TAB, '-', Key.Type.ESCAPE, 'j');
    int top = room.pane(1).top();
    room.press('e');
    assertEquals(1, room.model().desk().active());
    assertEquals(top, room.pane(1).top());
  }

  @Test
  void withoutALookAtAClaimTheFirstOnTheScreenCounts() {
    Room room = Room.open(80, 24, "en", "river").press('e');
    assertEquals("notice.others", room.model().notice().key());
    assertEquals("lin-says-dont-know", shown(room).get(0));
  }

  @Test
  void whereNothingIsClaimedTheNearestTopicCounts() {
    Room room = Room.open(80, 6, "en", "river").press('e');
    assertTrue(
        said(room).startsWith("notice.nearest-claim[] notice.others[Showing doubt, "), said(room));
    assertEquals("river", shown(room).get(0));
    assertEquals(0, room.pane(0).top());
  }

  @Test
  void saysWhenNobodyElseSpeaks() {
    Companion alone = Argued.alone("lin-says-dont-know");
    Room room = Room.open(80, 24, "en", "river").send(new Msg.CompanionLoaded(alone));
    assertEquals("notice.nobody-else[Showing doubt]", said(room.press('c', 'e')));
    assertInstanceOf(Screen.ClaimNote.class, room.model().screen());
    assertEquals(1, room.model().desk().panes().size());
  }

  @Test
  void whatIsReportedComesAfterWhatIsSaid() {
    Companion reporting = Argued.reporting("lindqvist-door", "多數人");
    List<Claim> others = Others.speakers(reporting.arguments(), claim(reporting, "lin-signature"));
    List<String> ids = others.stream().map(Claim::id).toList();
    assertEquals(List.of("zhou-no-progress", "listener-asks", "lindqvist-door"), ids);
  }

  private static Claim claim(Companion companion, String id) {
    return companion.arguments().claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
