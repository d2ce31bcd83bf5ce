package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Claim;

class PassageUpdateTest {
  private final Room room = Room.open(120, 24, "en", "talk");

  @Test
  void opensClaimsSideBySideEachAtItsEvidence() {
    follow(PassageUpdate.open(room.model(), List.of(target(0, 0), target(1, 1))));

    assertEquals(List.of("river", "panel"), ids());
    assertSeen(0);
    assertSeen(1);
    assertTrue(room.model().screen() instanceof Screen.Reader);
  }

  @Test
  void opensOneInterviewTwiceAtTwoPlaces() {
    follow(PassageUpdate.open(room.model(), List.of(target(0, 0), target(1, 2))));

    assertEquals(List.of("river", "river"), ids());
    assertSeen(0);
    assertSeen(1);
  }

  @Test
  void keepsTheWordsThatStandOutUntilEscape() {
    follow(PassageUpdate.open(room.model(), List.of(target(0, 0))));
    room.press('j');
    assertTrue(PassageUpdate.isLit(room.model()));

    room.press(Key.Type.ESCAPE);
    assertEquals(List.of(), room.pane(0).lit());
    assertTrue(room.model().screen() instanceof Screen.Reader);

    room.press(Key.Type.ESCAPE);
    assertTrue(room.model().screen() instanceof Screen.Shelf);
  }

  @Test
  void leadsBackToThePanesAsTheyWere() {
    room.press(Key.Type.BACKSPACE);
    assertEquals(Notice.of("why.nowhere-back"), room.model().notice());
    room.press('j');
    int top = room.pane(0).top();
    follow(PassageUpdate.open(room.model(), List.of(target(0, 0), target(1, 1))));
    room.press(Key.Type.TAB, 'G').press(Key.Type.BACKSPACE);

    assertEquals(List.of("talk"), ids());
    assertEquals(top, room.pane(0).top());
    room.press(Key.Type.BACKSPACE);
    assertEquals(Notice.of("why.nowhere-back"), room.model().notice());
  }

  @Test
  void leadsBackStepByStepFromWhatOthersSay() {
    Room narrow = Room.open(52, 24, "en", "river", "talk").press('c');
    narrow.press('e', 'e', 'e');
    for (int i = 0; i < 3; i++) {
      narrow.press(Key.Type.BACKSPACE);
    }
    assertEquals(
        List.of("river", "talk"), narrow.model().desk().panes().stream().map(Pane::id).toList());
    narrow.press(Key.Type.BACKSPACE);
    assertEquals(Notice.of("why.nowhere-back"), narrow.model().notice());
  }

  private List<String> ids() {
    return room.model().desk().panes().stream().map(Pane::id).toList();
  }

  private void assertSeen(int number) {
    Pane.Reading pane = room.pane(number);
    Passage passage = pane.lit().get(0);
    int rows = PaneGrid.activeRows(room.model());
    assertTrue(pane.firstLineOf(passage) >= pane.top());
    assertTrue(pane.lastLineOf(passage) < pane.top() + rows);
  }

  private void follow(Next next) {
    room.show(next.model());
  }

  private static PassageUpdate.Target target(int topic, int number) {
    Claim claim = Argued.ARGUMENTS.topics().get(topic).claims().get(number);
    return PassageUpdate.Target.of(
        Argued.COMPANION.interview(claim.interview()).orElseThrow(), claim);
  }
}
