package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Problem;
import org.lunheng.quiz.CardKind;
import org.lunheng.quiz.Scope;
import org.lunheng.reader.Layout;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;

class StayingTest {
  private static RoomState state(Room room) {
    return Staying.state(room.model());
  }

  private static Room entered(RoomState left, String... ids) {
    Entrance entrance = new Entrance(List.of(ids), ReaderId.LOCAL, Quiz.Wish.NONE, left, List.of());
    return Room.entered(new Size(80, 24), entrance);
  }

  @Test
  void theRoomIsFoundAsItWasLeft() {
    Room room = Room.open(80, 24, "en", "river", "panel", "river");
    room.press('s', 'j', 'j', 's', Key.Type.TAB, 'j', 'F', 'm', 'a', 'G');
    RoomState left = state(room);
    assertEquals(3, left.layout().seats().size());
    Room again = entered(left);
    assertEquals(left, state(again));
    assertInstanceOf(Screen.Reader.class, again.model().screen());
    assertEquals(room.model().desk().following(), again.model().desk().following());
    for (int pane = 0; pane < 3; pane++) {
      assertEquals(room.topText(pane), again.topText(pane));
      assertEquals(room.pane(pane).script(), again.pane(pane).script());
    }
  }

  @Test
  void theStateIsTheSameBeforeTheInterviewsAreThere() {
    RoomState left = state(Room.open(80, 24, "en", "river", "panel").press('G'));
    Entrance entrance = new Entrance(List.of(), ReaderId.LOCAL, Quiz.Wish.NONE, left, List.of());
    Model unread =
        Model.start(new Size(80, 24), CellWidth.NARROW, RoomMessages.of("en"), entrance).model();
    assertEquals(left, Staying.state(unread));
  }

  @Test
  void interviewsThatAreNamedOpenWhereTheyWereLeft() {
    Room room = Room.open(80, 12, "en", "river").press(' ', ' ');
    String top = room.topText(0);
    RoomState left = state(room.press('x'));
    assertEquals(List.of(), left.layout().seats());
    Room again = entered(left, "panel", "river");
    assertEquals(top, again.topText(1));
  }

  @Test
  void theQuizLeavesThePanesOfTheRoomAlone() {
    RoomState left = state(Room.open(80, 24, "en", "river").press('G'));
    Quiz.Wish wish = new Quiz.Wish(Scope.ALL, 2, 1L, true);
    Entrance entrance = new Entrance(List.of(), ReaderId.LOCAL, wish, left, List.of());
    Room quiz = Room.entered(new Size(80, 24), entrance);
    assertEquals(left.layout(), state(quiz).layout());
    assertEquals(left.memory().reached(), state(quiz).memory().reached());
  }

  @Test
  void whatWasOnlyLookedUpForTheQuizLeavesNoTrace() {
    Room room = Room.open(80, 24, "en", "talk");
    Layout before = state(room).layout();
    room.asking(CardKind.CLAIM_SPEAKER, "lin-lan").press(room.right(), 'o');
    assertFalse(state(room).memory().reached().containsKey("river"));
    assertEquals(before, state(room).layout());
  }

  @Test
  void anOddFileIsNoObstacle() {
    RoomState left = state(Room.open(80, 24, "en", "river", "panel"));
    Layout odd = new Layout(left.layout().seats(), 7, false, "SIDEWAYS", "nothing");
    Room room = entered(new RoomState(odd, left.memory()));
    assertEquals(1, room.model().desk().active());
    assertEquals(Following.NONE, room.model().desk().following());
  }

  @Test
  void whatIsWrongWithTheFileIsSaidAtOnce() {
    Problem problem = Problem.of("room.json", 0, "file-broken", "x");
    Entrance entrance =
        new Entrance(List.of(), ReaderId.LOCAL, Quiz.Wish.NONE, RoomState.NEW, List.of(problem));
    assertEquals(Notice.of(problem), entrance.notice());
  }

  @Test
  void whoseMemoryIsNotCompleteKeepsNoStartOfWhatMayHaveBeenRead() {
    Room room = Room.open(80, 12, "en", "river");
    assertFalse(state(room).memory().reached().containsKey("river"));
    room.send(new Msg.PlacesLoaded(org.lunheng.reader.Memory.NONE));
    assertEquals(0, state(room).memory().reached().get("river").percent());
  }
}
