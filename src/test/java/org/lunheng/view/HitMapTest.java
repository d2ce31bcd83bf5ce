package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lunheng.app.Key;
import org.lunheng.app.MapScreen;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.QuizScreen;
import org.lunheng.app.Room;
import org.lunheng.app.Screen;
import org.lunheng.app.WideArguments;
import org.lunheng.view.Pointer.Action;

/** What a mouse does, from the screen it points at. */
class HitMapTest {
  private static Frame frame(Room room) {
    return RoomView.render(room.model());
  }

  private static Room point(Room room, Action action, int column, int row) {
    frame(room).hit(new Pointer(action, column, row)).ifPresent(room::send);
    return room;
  }

  private static Room click(Room room, int column, int row) {
    return point(room, Action.CLICK, column, row);
  }

  /** Clicks on the first character of some words. */
  private static Room click(Room room, String words) {
    Canvas canvas = frame(room).canvas();
    for (int row = 0; row < canvas.size().rows(); row++) {
      int index = canvas.rowText(row).indexOf(words);
      if (index >= 0) {
        String before = canvas.rowText(row).substring(0, index);
        return click(room, canvas.width().of(before), row);
      }
    }
    throw new AssertionError("Not on the screen: " + words);
  }

  @Test
  void aClickOnATermExplainsIt() {
    Room room = click(Room.open(120, 40, "en", "river", "panel"), "機器翻譯");

    Screen.Explaining screen = (Screen.Explaining) room.model().screen();
    assertEquals("machine-translation", screen.uses().entry().id());
    assertEquals(1, room.model().desk().active());
  }

  @Test
  void aTermIsHitInOtherCharactersAndOnItsLastColumnOnly() {
    Room room = Room.open(120, 40, "en", "river").press('F', 'F');
    Canvas canvas = frame(room).canvas();
    int row = 2;
    int start = canvas.width().of(canvas.rowText(row).split("模型")[0]);

    assertTrue(click(room, start + 3, row).model().screen() instanceof Screen.Explaining);
    room.press(Key.Type.ESCAPE);
    assertTrue(click(room, start + 4, row).model().screen() instanceof Screen.Reader);
    assertTrue(click(room, start - 1, row).model().screen() instanceof Screen.Reader);
  }

  @Test
  void aTermThatGoesOnOnTheNextLineIsHitOnBoth() {
    Room room = Room.open(40, 24, "zh-Hant", "panel");
    int hits = 0;
    for (int columns = 24; columns < 60; columns++) {
      room.resize(columns, 24);
      Frame frame = frame(room);
      String first = frame.canvas().rowText(2).strip();
      if (first.endsWith("機器")) {
        int column = frame.canvas().width().of(frame.canvas().rowText(2)) - 1;
        assertTrue(click(room, column, 2).model().screen() instanceof Screen.Explaining);
        room.press(Key.Type.ESCAPE);
        click(room, "翻譯已經");
        assertTrue(room.model().screen() instanceof Screen.Explaining);
        room.press(Key.Type.ESCAPE);
        hits++;
      }
    }
    assertTrue(hits > 0, "no line ends inside the term");
  }

  @Test
  void aClickInAPaneMakesItActive() {
    Room room = Room.open(120, 40, "en", "river", "panel");

    assertEquals(1, click(room, 100, 0).model().desk().active());
    assertEquals(0, click(room, 3, 20).model().desk().active());
  }

  @Test
  void theWheelScrollsThePaneUnderThePointer() {
    Room room = Room.open(120, 20, "en", "river", "panel");
    point(room, Action.WHEEL_DOWN, 100, 5);

    assertEquals(0, room.model().desk().active());
    assertEquals(0, room.pane(0).top());
    assertEquals(3, room.pane(1).top());
    point(room, Action.WHEEL_UP, 100, 5);
    assertEquals(0, room.pane(1).top());
  }

  @Test
  void theWheelScrollsAllPanesWhereTheyScrollTogether() {
    Room room = Room.open(120, 20, "en", "river", "panel").press('s');
    point(room, Action.WHEEL_DOWN, 100, 5);

    assertEquals(3, room.pane(0).top());
  }

  @Test
  void aClickOnALineOfTheLibraryChoosesItAndASecondOneOpensIt() {
    Room room = click(Room.open(80, 24, "en"), 30, 5);
    assertEquals(1, ((Screen.Shelf) room.model().screen()).cursor().selected());

    click(room, 30, 5);
    assertEquals("panel", room.model().desk().activePane().id());
  }

  @Test
  void theContentsAreClickedLikewise() {
    Room room = click(Room.open(80, 24, "en", "river").press('t'), 10, 3);
    assertEquals(2, ((Screen.Contents) room.model().screen()).cursor().selected());

    click(room, 10, 3);
    assertTrue(room.model().screen() instanceof Screen.Reader);
    assertTrue(room.pane(0).top() > 0);
  }

  @Test
  void anExplanationIsClickedLikewise() {
    Room room = click(Room.open(120, 40, "en", "river").press('K'), "HydroForecaster");
    assertEquals("model", entry(room));

    click(room, "HydroForecaster");
    assertEquals("forecast", entry(room));
    click(room, 0, 0);
    assertTrue(room.model().screen() instanceof Screen.Reader);
  }

  private static String entry(Room room) {
    return ((Screen.Explaining) room.model().screen()).uses().entry().id();
  }

  @Test
  void aClickInsideAnExplanationBesideItsItemsDoesNotCloseIt() {
    Room room = click(Room.open(120, 40, "en", "river").press('K'), "A simplified picture");

    assertEquals("model", entry(room));
  }

  @Test
  void theWheelScrollsWhatFillsTheScreen() {
    Room help = Room.open(80, 24, "en", "river").press('?');
    point(help, Action.WHEEL_DOWN, 10, 10);
    assertEquals(3, ((Screen.Help) help.model().screen()).top());

    Room library = Room.open(80, 24, "en");
    point(library, Action.WHEEL_DOWN, 10, 10);
    assertEquals(1, ((Screen.Shelf) library.model().screen()).cursor().selected());
  }

  @Test
  void aClickClosesANoteAndMakesAnotherPaneActive() {
    Room room = Room.open(120, 40, "en", "damaged", "river").press(')');
    assertTrue(room.model().screen() instanceof Screen.Note);
    PaneGrid grid = PaneGrid.of(room.model());
    click(room, grid.columnOf(1) + 20, 0);

    assertTrue(room.model().screen() instanceof Screen.Reader);
    assertEquals(1, room.model().desk().active());
  }

  @Test
  void theStatusLineDoesNothing() {
    Room room = Room.open(120, 40, "en", "river");

    assertTrue(frame(room).hit(new Pointer(Action.CLICK, 3, 39)).isEmpty());
  }

  @Test
  void aClickOnTheTopicMapChoosesACellAndASecondOneOpensIt() {
    Room room = Room.open(120, 40, "en", "river").press('M');
    click(room, "Work replaced");
    assertEquals("replacing", map(room).place().topic());
    assertEquals(null, map(room).place().speaker());

    Canvas canvas = frame(room).canvas();
    int column = canvas.width().of(canvas.rowText(1).split("周啟明")[0]);
    click(room, column, 3);
    assertEquals("zhou-qiming", map(room).place().speaker());
    click(room, column, 3);

    MapScreen.ClaimList claims = (MapScreen.ClaimList) room.model().screen();
    assertEquals("zhou-qiming", claims.speaker());
  }

  @Test
  void theWheelAndClicksChooseClaims() {
    Room room = Room.open(120, 40, "en", "river").press('M', Key.Type.ENTER);
    point(room, Action.WHEEL_DOWN, 5, 5);
    assertEquals(1, ((MapScreen.ClaimList) room.model().screen()).chosen());
    click(room, "Laypeople see one number only.");
    assertEquals(2, ((MapScreen.ClaimList) room.model().screen()).chosen());
    click(room, "Laypeople see one number only.");
    assertTrue(room.model().screen() instanceof Screen.Reader);
  }

  private static MapScreen.TopicMap map(Room room) {
    return (MapScreen.TopicMap) room.model().screen();
  }

  @Test
  void aClickChoosesWhatARoundIsAboutAndASecondOneBeginsIt() {
    Room room = WideArguments.room(80, 24, "en").press('Q');
    click(room, "Signatures");
    int chosen = ((QuizScreen) room.model().screen()).item();
    point(room, Action.WHEEL_DOWN, 5, 5);
    assertEquals(chosen + 1, ((QuizScreen) room.model().screen()).item());
    click(click(room, "Signatures"), "Signatures");
    assertEquals("t1", room.model().quiz().round().question().card().topic());
  }
}
