package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaneUpdateTest {
  private final Room room = Room.open(120, 30, "en", "river", "panel", "talk");

  private List<String> open() {
    return room.model().desk().panes().stream().map(Pane::id).toList();
  }

  @Test
  void tabGoesRoundThePanes() {
    assertEquals(1, room.press(Key.Type.TAB).model().desk().active());
    assertEquals(0, room.press(Key.Type.TAB, Key.Type.TAB).model().desk().active());
    assertEquals(2, room.press(Key.Type.BACK_TAB).model().desk().active());
  }

  @Test
  void leftAndRightStopAtTheEdges() {
    assertEquals(0, room.press('h').model().desk().active());
    assertEquals(2, room.press('l', Key.Type.RIGHT, 'l').model().desk().active());
    assertEquals(1, room.press(Key.Type.LEFT).model().desk().active());
  }

  @Test
  void swapMovesTheActivePaneToTheRight() {
    room.press('w');
    assertEquals(List.of("panel", "river", "talk"), open());
    assertEquals(1, room.model().desk().active());
    room.press('w', 'w');
    assertEquals(List.of("river", "talk", "panel"), open());
    assertEquals(0, room.model().desk().active());
  }

  @Test
  void closingAPaneGivesItsRoomToTheOthers() {
    int before = room.pane(1).text().columns();
    room.press('x');
    assertEquals(List.of("panel", "talk"), open());
    assertTrue(room.pane(0).text().columns() > before);
  }

  @Test
  void theLibraryFollowsTheLastPane() {
    room.press('x', 'x', 'x');
    Screen.Shelf shelf = (Screen.Shelf) room.model().screen();
    assertEquals("talk", room.model().shelf().get(shelf.cursor().selected()).id());
    assertEquals(Notice.of("why.nothing-open"), room.press(Key.Type.ESCAPE).model().notice());
  }

  @Test
  void aFifthPaneIsRefused() {
    room.press('v', Key.Type.ENTER);
    assertEquals(List.of("river", "river", "panel", "talk"), open());
    assertEquals(Notice.of("why.no-more-panes"), room.press('v').model().notice());
    room.press('o', 'v');
    assertEquals(Notice.of("why.no-more-panes"), room.model().notice());
  }

  @Test
  void onePaneHasNoOthersToGoTo() {
    room.press('x', 'x');
    for (Object key : List.of(Key.Type.TAB, Key.Type.BACK_TAB, 'h', 'l', 's', 'w')) {
      assertEquals(Notice.of("why.one-pane"), room.press(key).model().notice());
    }
  }

  @Test
  void anInterviewThatIsOpenAlreadyIsNotReadAgain() {
    int commands = room.cmds().size();
    room.press('v', Key.Type.ENTER);
    assertEquals(commands, room.cmds().size());
    assertEquals(Samples.RIVER, room.pane(1).interview());
  }

  @Test
  void anInterviewOpensAgainWhereItWasLeft() {
    room.press('}', '}', 'j', 'o', 'j', Key.Type.ENTER);
    assertEquals(List.of("panel", "panel", "talk"), open());
    room.press('o', 'k', Key.Type.ENTER, 'k');
    assertEquals("river", room.model().desk().activePane().id());
    assertEquals("二、误差是谁的", room.topText(0));
  }

  @Test
  void anInterviewThatIsNotOpenIsAskedFor() {
    Room silent = Room.silent(80, 24, "river");
    silent.send(new Msg.LibraryLoaded(Samples.LIBRARY));
    silent.press('o', 'j', Key.Type.ENTER);
    assertEquals(new Cmd.LoadInterview("panel"), silent.cmds().get(silent.cmds().size() - 1));
    assertInstanceOf(Pane.Loading.class, silent.model().desk().activePane());
  }
}
