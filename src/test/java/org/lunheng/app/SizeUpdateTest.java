package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;

class SizeUpdateTest {
  private final Room room = Room.open(120, 30, "en", "river", "panel");

  private List<Integer> widths() {
    return PaneGrid.of(room.model()).widths();
  }

  @Test
  void theActivePaneGetsWiderAndNarrower() {
    room.press('>', '>');
    assertEquals(List.of(66, 50), widths());
    room.press('<');
    assertEquals(List.of(62, 54), widths());
    room.press(Key.Type.TAB, '>', '>');
    assertEquals(List.of(54, 62), widths());
    assertTrue(room.pane(1).text().columns() > room.pane(0).text().columns());
  }

  @Test
  void noPaneGetsTooNarrowToRead() {
    room.pressTimes(30, '>');
    assertEquals(List.of(92, 24), widths());
    assertEquals(Notice.of("notice.no-wider"), room.model().notice());
    room.pressTimes(30, '<');
    assertEquals(List.of(24, 92), widths());
    assertEquals(Notice.of("notice.no-narrower"), room.model().notice());
  }

  @Test
  void theProportionSurvivesAnyNumberOfResizes() {
    room.press('>', '>', '>', '>', '>', '>', '>');
    assertEquals(List.of(86, 30), widths());
    int top = room.press(' ').pane(0).top();
    for (int columns = 20; columns < 240; columns += 7) {
      room.resize(columns, 5 + columns % 40);
    }
    room.resize(240, 30);
    assertEquals(List.of(175, 61), widths());
    room.resize(120, 30);
    assertEquals(List.of(86, 30), widths());
    assertEquals(top, room.pane(0).top());
  }

  @Test
  void widthsBelongToThePlacesAndNotToWhatIsReadThere() {
    room.press('>', '>', 'w');
    assertEquals(List.of(66, 50), widths());
    assertEquals(Measure.columns(50), room.pane(1).text().columns());
    assertEquals("river", room.pane(1).id());
  }

  @Test
  void aFurtherPaneGetsItsShareAndOneThatIsClosedGivesItBack() {
    room.press('>', '>', 'v', Key.Type.ENTER);
    List<Integer> three = widths();
    assertEquals(3, three.size());
    assertTrue(three.get(0) > three.get(2), three::toString);
    room.press('x');
    assertEquals(List.of(66, 50), widths());
  }

  @Test
  void panesBelowEachOtherHaveNoWidthToGive() {
    room.resize(40, 30);
    assertEquals(Notice.of("why.not-beside"), room.press('>').model().notice());
    room.resize(60, 20).press('v', Key.Type.ENTER);
    assertEquals(Notice.of("why.some-hidden"), room.press('<').model().notice());
  }

  @Test
  void fourPanesTwoByTwoKeepAStraightDivider() {
    Room four = Room.open(80, 24, "en", "river", "panel", "talk", "river").press('>', '>');
    PaneGrid grid = PaneGrid.of(four.model());
    assertEquals(List.of(46, 30), grid.widths());
    assertEquals(grid.columnOf(1), grid.columnOf(3));
    assertEquals(Measure.columns(46), four.pane(2).text().columns());
  }

  @Test
  void aMaximisedPaneHasTheScreenToItselfAndAllKeysGoOn() {
    room.press('j', 'z');
    assertEquals(List.of(120), widths());
    assertFalse(PaneGrid.of(room.model()).shows(1));
    room.press(Key.Type.TAB);
    assertTrue(PaneGrid.of(room.model()).shows(1));
    assertFalse(PaneGrid.of(room.model()).shows(0));
    int top = room.pane(0).top();
    room.press('s', 'j');
    assertEquals(top + 1, room.pane(0).top());
    assertEquals(Notice.of("why.maximised"), room.press('>').model().notice());
    room.press('z');
    assertEquals(List.of(58, 58), widths());
    assertNull(room.model().notice());
  }

  @Test
  void whoOpensAnotherPaneWantsToSeeIt() {
    room.press('z', 'v', Key.Type.ENTER);
    assertFalse(room.model().desk().maximised());
    room.press('z', 'x', 'x');
    assertFalse(room.model().desk().maximised());
    assertEquals(Notice.of("why.one-pane"), room.press('z').model().notice());
  }

  private List<Integer> heights() {
    return PaneGrid.of(room.model()).heights();
  }

  private Room twoByTwo() {
    return room.resize(60, 31).press('v', Key.Type.ENTER, 'v', Key.Type.ENTER);
  }

  @Test
  void panesAboveEachOtherGetTallerAndLower() {
    room.resize(40, 31).press('^');
    assertEquals(List.of(17, 13), heights());
    assertEquals(15, PaneGrid.activeRows(room.model()));
    room.press(Key.Type.TAB, '^', '^', '~');
    assertEquals(List.of(15, 15), heights());
    room.press('~');
    assertEquals(List.of(17, 13), heights());
    assertEquals(17, PaneGrid.of(room.model()).rowOf(1));
  }

  @Test
  void panesSideBySideStayEquallyHighAndThoseBelowEquallyWide() {
    twoByTwo();
    assertEquals(List.of(15, 15), heights());
    room.press('h', 'h', 'h', '^', '^', '>');
    assertEquals(List.of(19, 11), heights());
    for (int pane = 0; pane < 4; pane++) {
      assertEquals(pane < 2 ? 17 : 9, PaneGrid.of(room.model()).textRows(pane));
    }
  }

  @Test
  void everyPaneIsFilledToItsOwnEnd() {
    room.resize(40, 31).press('^', '^', '^', 'G', Key.Type.TAB, 'G');
    for (int pane = 0; pane < 2; pane++) {
      int rows = PaneGrid.of(room.model()).textRows(pane);
      assertEquals(room.pane(pane).text().lastTop(rows), room.pane(pane).top());
    }
  }

  @Test
  void noPaneGetsTooLowToRead() {
    room.resize(40, 31).pressTimes(30, '^');
    assertEquals(List.of(25, 5), heights());
    assertEquals(Notice.of("notice.no-taller"), room.model().notice());
    room.pressTimes(30, '~');
    assertEquals(List.of(5, 25), heights());
    assertEquals(Notice.of("notice.no-lower"), room.model().notice());
  }

  @Test
  void panesSideBySideHaveNoHeightToGive() {
    assertEquals(Notice.of("why.not-stacked"), room.press('^').model().notice());
    room.resize(40, 31).press('z');
    assertEquals(Notice.of("why.maximised"), room.press('~').model().notice());
  }

  @Test
  void heightsAreFoundAgain() {
    twoByTwo().press('~', '<');
    RoomState left = Staying.state(room.model());
    Entrance again = new Entrance(List.of(), ReaderId.LOCAL, Quiz.Wish.NONE, left, List.of());
    Room found = Room.entered(room.model().size(), again);
    assertEquals(PaneGrid.of(room.model()), PaneGrid.of(found.model()));
    assertEquals(List.of(17, 13), heights());
  }

  @Test
  void theNoteOfALowPaneHasRoomOverTheOnesBelow() {
    room.resize(60, 31).press('x', 'v', Key.Type.ENTER).resize(40, 31);
    room.press(Key.Type.BACK_TAB).pressTimes(8, '~').press('c');
    assertEquals(List.of(5, 25), heights());
    NoteBox note = NoteBox.of(room.model());
    assertTrue(note.rows() >= note.lines().size() + NoteBox.FRAME_ROWS, note::toString);
    assertTrue(note.row() + note.rows() < 31, note::toString);
  }
}
