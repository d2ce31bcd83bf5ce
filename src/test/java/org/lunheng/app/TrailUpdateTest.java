package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Reached;

class TrailUpdateTest {
  private static final Key BACK = Key.ctrl('o');
  private static final Key FORWARD = Key.ctrl('i');

  private static int jumps(Room room) {
    return room.model().staying().memory().trail().places().size();
  }

  private static Position here(Room room) {
    return TrailUpdate.position(room.model());
  }

  @Test
  void stepsLeaveNoTrail() {
    Room room = Room.open(80, 12, "en", "river", "panel");
    room.press('j', ' ', 'd', 'k', 'b', 'u', ']', '[', Key.Type.TAB, 'h', 'w', 's', 'F', '?');
    room.press(Key.Type.ESCAPE, 't', Key.Type.ESCAPE, 'L', Key.Type.ESCAPE);
    assertEquals(0, jumps(room));
    room.press(BACK);
    assertEquals(Notice.of("why.no-place-back"), room.model().notice());
  }

  @Test
  void jumpsLeadBackAndForward() {
    Room room = Room.open(80, 12, "en", "river").press('j', 'j');
    Position first = here(room);
    room.press('G', 'k');
    Position second = here(room);
    room.press('t', 'j', Key.Type.ENTER);
    Position third = here(room);
    assertEquals(2, jumps(room));
    room.press(BACK);
    assertEquals(second, here(room));
    room.press(Key.alt(Key.Type.LEFT));
    assertEquals(first, here(room));
    room.press(BACK);
    assertEquals(Notice.of("why.no-place-back"), room.model().notice());
    room.press(FORWARD, Key.alt(Key.Type.RIGHT));
    assertEquals(third, here(room));
    room.press(FORWARD);
    assertEquals(Notice.of("why.no-place-forward"), room.model().notice());
  }

  @Test
  void claimsTermsMarksAndTheMapAreJumps() {
    Room room = Room.open(80, 12, "en", "river");
    for (char key : new char[] {'-', '.', '}'}) {
      Position before = here(room.press('g'));
      for (int presses = 0; presses < 30 && here(room).equals(before); presses++) {
        room.press(key);
      }
      assertEquals(before, room.model().staying().memory().trail().before(), "key " + key);
      assertTrue(jumps(room) > 0 && !here(room).equals(before), "key " + key);
    }
    int jumps = jumps(room);
    room.press('g', 'M', 'a', 'o');
    assertTrue(jumps(room) > jumps, "the map");
  }

  @Test
  void anInterviewOpenedInsteadLeadsBackToTheOtherOne() {
    Room room = Room.open(80, 12, "en", "river").press(' ');
    Position left = here(room);
    room.press('o', 'j', Key.Type.ENTER);
    assertEquals("panel", room.model().desk().activePane().id());
    room.press(BACK);
    assertEquals(left, here(room));
    assertEquals(List.of("river"), room.model().desk().panes().stream().map(Pane::id).toList());
    room.press(FORWARD);
    assertEquals("panel", room.model().desk().activePane().id());
  }

  @Test
  void aPlaceThatAnotherPaneHasIsShownThere() {
    Room room = Room.open(80, 24, "en", "river", "panel").press('G', Key.Type.TAB, 'G');
    room.press(BACK, BACK);
    assertEquals(0, room.model().desk().active());
    assertEquals(0, room.pane(0).top());
  }

  @Test
  void theWayBackToThePanesBeforeStays() {
    Room room = Room.open(80, 24, "en", "river").press('-', 'e', Key.Type.BACKSPACE);
    assertEquals(List.of("river"), room.model().desk().panes().stream().map(Pane::id).toList());
  }

  @Test
  void aLetterMarksAPlaceThatIsFoundFromAnotherInterview() {
    Room room = Room.open(80, 12, "en", "river").press(' ');
    Position marked = here(room);
    room.press('m', 'q');
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals(marked, room.model().staying().memory().letters().get('q'));
    room.press('o', 'j', Key.Type.ENTER, 'G', '\'', 'q');
    assertEquals(marked, here(room));
    assertEquals("river", room.model().desk().activePane().id());
  }

  @Test
  void theApostropheTwiceGoesToAndFro() {
    Room room = Room.open(80, 12, "en", "river").press('j');
    Position start = here(room);
    room.press('G');
    Position end = here(room);
    room.press('\'', '\'');
    assertEquals(start, here(room));
    room.press('\'', '\'');
    assertEquals(end, here(room));
  }

  @Test
  void whatCannotBeDoneWithALetterIsSaid() {
    Room room = Room.open(80, 12, "en", "river").press('\'');
    assertEquals(Notice.of("why.nothing-lettered"), room.model().notice());
    room.press('m', 'A');
    assertEquals(Notice.of("notice.no-letter"), room.model().notice());
    room.press('a', '\'', 'b');
    assertEquals(Notice.of("notice.letter-unused", "b"), room.model().notice());
    assertInstanceOf(LetterScreen.class, room.model().screen());
    room.press(Key.Type.ESCAPE);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
  }

  @Test
  void aPlaceInAnInterviewThatIsGoneIsSaid() {
    Room room = Room.open(80, 12, "en", "river");
    Memory memory = room.model().staying().memory().with('a', new Position("gone", "p1", 0));
    room.show(room.model().withStaying(room.model().staying().with(memory))).press('\'', 'a');
    assertEquals(Notice.of("notice.place-gone", "gone"), room.model().notice());
    assertEquals("river", room.model().desk().activePane().id());
  }

  @Test
  void whatIsRememberedLaterMovesOnlyWhoHasNotMoved() {
    Memory older =
        Memory.NONE
            .with(new Reached(new Position("river", "p13", 0), 40))
            .with(new Reached(new Position("panel", "p8", 0), 40))
            .with(new Reached(new Position("talk", "p4", 0), 40));
    Room room = Room.open(80, 12, "en", "river", "panel").press('j');
    Position moved = here(room);
    room.send(new Msg.PlacesLoaded(older));
    assertEquals(moved, here(room));
    assertEquals(new Anchor(7, 0), room.pane(1).anchor());
    assertEquals(40, room.model().reached("talk").percent());
    assertTrue(room.model().staying().complete());
  }

  @Test
  void thatNothingIsKeptIsSaidOnce() {
    Room room = Room.open(80, 12, "en", "river");
    Msg unkept =
        new Msg.PlacesUnkept(org.lunheng.document.Problem.of("room.json", 0, "room-nowhere", "x"));
    room.send(unkept);
    assertEquals("notice.places-unkept", room.model().notice().key());
    room.press('j').send(unkept);
    assertNull(room.model().notice());
  }

  @Test
  void whatOnlyMovesStepByStepIsThereToBePressed() {
    List<String> names = KeyMap.STANDARD.all().stream().map(Binding::name).toList();
    TrailUpdate.STEPS.forEach(step -> assertTrue(names.contains(step), step));
  }

  private static Msg unkept(String key) {
    return new Msg.PlacesUnkept(org.lunheng.document.Problem.of("file", 0, key, "x"));
  }

  @Test
  void aMarkThatIsNotKeptIsSaidToBeSetForNowEachTime() {
    Room room = Room.open(80, 12, "en", "river").send(unkept("room-nowhere"));
    assertEquals("notice.places-unkept", room.model().notice().key());
    room.press('m', 'a').send(unkept("room-nowhere"));
    Notice said = room.model().notice();
    assertEquals("notice.marked-for-now", said.key());
    assertEquals(List.of("a"), said.arguments());
    assertEquals("problem.room-nowhere", said.more().key());
    room.press('m', 'b').send(unkept("room-nowhere"));
    assertEquals(List.of("b"), room.model().notice().arguments());
    room.press('j').send(unkept("room-nowhere"));
    assertNull(room.model().notice());
  }

  @Test
  void aMarkThatOneOfThePlacesKeepsIsSet() {
    Room room = Room.open(80, 12, "en", "river").send(unkept("database-full"));
    assertEquals("notice.older-unkept", room.model().notice().key());
    room.press('m', 'a').send(unkept("database-full"));
    assertEquals(Notice.of("notice.marked", "a"), room.model().notice());
    room.send(unkept("room-file-unwritable"));
    Notice said = room.model().notice();
    assertEquals("notice.marked", said.key());
    assertEquals("notice.panes-unkept", said.more().key());
    room.press('m', 'b').send(unkept("room-file-unwritable"));
    assertEquals(Notice.of("notice.marked", "b"), room.model().notice());
  }
}
