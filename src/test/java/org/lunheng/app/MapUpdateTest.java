package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Participant;

class MapUpdateTest {
  private final Room room = WideArguments.room(80, 24, "en").press('M');

  private MapSight sight() {
    return MapSight.of(room.model(), (MapScreen.TopicMap) room.model().screen());
  }

  private void assertAt(String topic, String speaker) {
    Participant chosen = sight().speaker();
    assertEquals(topic, sight().topic().id());
    assertEquals(speaker, chosen == null ? null : chosen.id());
  }

  private TopicFilter filter() {
    return ((MapScreen.TopicMap) room.model().screen()).place().filter();
  }

  private String said() {
    Notice notice = room.model().notice();
    return notice == null ? null : notice.key();
  }

  @Test
  void opensAtOnceAndAsksForNothing() {
    Room library = WideArguments.room(80, 24, "en");
    List<Cmd> before = List.copyOf(library.cmds());
    library.press('M');
    assertEquals(before, library.cmds());
    assertAt("t0", null);
  }

  @Test
  void movesFromCellToCellAndStaysOnTheMap() {
    room.press('j', Key.Type.DOWN, 'l', Key.Type.RIGHT, 'k');
    assertAt("t1", "chen");
    room.press(Key.Type.LEFT, 'h', 'h', Key.Type.UP, 'k');
    assertAt("t0", null);
    room.press('G').pressTimes(20, 'l').press('j');
    assertAt("t17", "guest");
    room.press('g');
    assertAt("t0", "guest");
  }

  @Test
  void turnsPages() {
    int rows = sight().layout().rows();
    room.press('f');
    assertAt("t" + rows, null);
    room.press(' ', 'b');
    assertAt("t" + (17 - rows), null);
  }

  @Test
  void tabGoesFromStanceToStance() {
    room.press(Key.Type.TAB);
    assertAt("t0", "lin");
    room.press(Key.Type.TAB);
    assertAt("t0", "sutherland");
    room.press(Key.Type.BACK_TAB, Key.Type.BACK_TAB);
    assertAt("t17", "guest");
    room.press(Key.Type.TAB);
    assertAt("t0", "lin");
  }

  @Test
  void tabLeavesOutReportedViews() {
    room.pressTimes(4, 'j').pressTimes(3, 'l');
    assertAt("t4", "sutherland");
    room.pressTimes(7, 'h').press(Key.Type.TAB, Key.Type.TAB);
    assertAt("t5", "lin");
  }

  @Test
  void theCursorStaysWithItsTopicAndSpeaker() {
    room.pressTimes(16, 'j').pressTimes(7, 'l');
    assertAt("t16", "anna");
    room.pressTimes(5, 's');
    assertAt("t16", "anna");
    room.press('i');
    assertAt("t1", "sutherland");
    room.press('x');
    assertAt("t16", "anna");
  }

  @Test
  void aMoveUnderAFilterCounts() {
    room.pressTimes(16, 'j').pressTimes(5, 's').press('i', 'k', 'x');
    assertAt("t0", null);
  }

  @Test
  void theStancesFollowEachOther() {
    for (StanceChoice choice :
        List.of(
            StanceChoice.SUPPORTS,
            StanceChoice.OPPOSES,
            StanceChoice.QUALIFIES,
            StanceChoice.NEUTRAL,
            StanceChoice.CONTESTED,
            StanceChoice.ALL)) {
      room.press('s');
      assertEquals(choice, filter().stance());
    }
  }

  @Test
  void theInterviewsFollowEachOther() {
    for (String id : new String[] {"wide-0", "wide-1", "wide-2", null, "wide-0"}) {
      room.press('i');
      assertEquals(id, filter().interview());
    }
  }

  @Test
  void oneKeyLiftsAllFilters() {
    room.press('x');
    assertEquals("why.no-filter", said());
    room.press('s', 'i', '/', 'b', Key.Type.ENTER, 'x');
    assertEquals(TopicFilter.NONE, filter());
    assertNull(said());
  }

  @Test
  void wordsFilterWhileTheyAreTyped() {
    room.press('/', 'b', 'l');
    MapScreen.TopicSearch search = (MapScreen.TopicSearch) room.model().screen();
    assertEquals("bl", search.behind().place().filter().words());
    room.press('x', Key.Type.BACKSPACE, Key.Type.ENTER);
    assertAt("t15", null);
    assertEquals(1, sight().grid().rows().size());

    room.press('/', Key.Type.END, 'u', Key.Type.ESCAPE);
    assertEquals("", filter().words());
    assertEquals(18, sight().grid().rows().size());
  }

  @Test
  void whereNothingIsLeftKeysSayHowToGoOn() {
    room.press('/', '龘', Key.Type.ENTER);
    for (Object key : List.of('j', 'a', Key.Type.ENTER, Key.Type.TAB)) {
      room.press(key);
      assertEquals("why.filtered-away", said());
    }
    room.press('i');
    assertEquals("wide-0", filter().interview());
    room.press('x');
    assertAt("t0", null);
  }

  @Test
  void enterListsTheClaimsOfTheCell() {
    room.press('l', Key.Type.ENTER);
    MapScreen.ClaimList claims = (MapScreen.ClaimList) room.model().screen();
    assertEquals("t0", claims.topic());
    assertEquals("lin", claims.speaker());
  }

  @Test
  void enterOnAnEmptyCellListsEverybodyAndSaysWhy() {
    room.press('l', 'l', Key.Type.ENTER);
    MapScreen.ClaimList claims = (MapScreen.ClaimList) room.model().screen();
    assertNull(claims.speaker());
    assertEquals("notice.silent", said());
    room.press(Key.Type.ESCAPE);
    assertAt("t0", "chen");

    room.press('s', Key.Type.ENTER);
    assertEquals("notice.filtered-out", said());
  }

  @Test
  void aReportedViewCanBeListed() {
    room.pressTimes(4, 'j').pressTimes(9, 'l').press(Key.Type.ENTER);
    assertEquals("gu", ((MapScreen.ClaimList) room.model().screen()).speaker());
  }

  @Test
  void closesToWhereItWasCalledAndOpensAsItWasLeft() {
    room.press('j', 'j', 'l', 's');
    Screen left = room.model().screen();
    for (Object key : List.of(Key.Type.ESCAPE, 'q', 'M')) {
      room.press(key);
      assertInstanceOf(Screen.Shelf.class, room.model().screen());
      assertEquals(left, room.press('M').model().screen());
    }
  }

  @Test
  void goesBackToTheTextItWasCalledFrom() {
    Room reading = Room.open(80, 24, "en", "river").press('j');
    Model before = reading.model();
    assertEquals(before, reading.press('M', Key.Type.ESCAPE).model());
  }

  @Test
  void theChosenCellStaysInSightWhateverTheSize() {
    room.press('G').pressTimes(8, 'l');
    for (int[] size : new int[][] {{40, 12}, {20, 4}, {200, 60}, {60, 9}}) {
      room.resize(size[0], size[1]);
      MapPlace place = sight().place();
      assertEquals(room.model().screen(), ((MapScreen.TopicMap) room.model().screen()).at(place));
      assertAt("t17", "paper");
    }
  }

  @Test
  void fillsItselfWhenTheArgumentsArrive() {
    Room silent = Room.silent(80, 24).press('M', 'j');
    assertEquals("why.map-loading", silent.model().notice().key());
    silent.send(new Msg.LibraryLoaded(Samples.LIBRARY)).press('s');
    assertEquals("why.map-loading", silent.model().notice().key());
    silent.send(new Msg.CompanionLoaded(Argued.COMPANION)).press('j');
    MapScreen.TopicMap map = (MapScreen.TopicMap) silent.model().screen();
    assertEquals("replacing", MapSight.of(silent.model(), map).topic().id());
  }
}
