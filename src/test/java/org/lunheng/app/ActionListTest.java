package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActionListTest {
  private final Room room = Room.open(80, 24, "en", "river");

  private List<ActionList.Entry> found() {
    ActionScreen screen = (ActionScreen) room.model().screen();
    return ActionList.of(screen.asked(room.model()), screen.input().text());
  }

  private String best() {
    return found().get(0).binding().name();
  }

  private Room type(String text) {
    text.chars().forEach(c -> room.press((char) c));
    return room;
  }

  @Test
  void hasEveryActionOfTheScreenButItself() {
    room.press(':');
    Set<String> names =
        found().stream().map(entry -> entry.binding().name()).collect(Collectors.toSet());
    Set<String> there =
        KeyMap.STANDARD.on(Screen.Kind.READER).stream()
            .map(Binding::name)
            .collect(Collectors.toSet());
    there.remove("actions");
    assertEquals(there, names);
  }

  @Test
  void isThereWhereverNothingIsTyped() {
    for (Screen.Kind screen : Screen.Kind.values()) {
      boolean called = KeyMap.STANDARD.find(screen, Key.of(':')).isPresent();
      assertEquals(!PromptKeys.ON_TYPING.contains(screen), called, screen::toString);
    }
  }

  @Test
  void whatCannotBeDoneComesLastAndSaysWhy() {
    room.press(':');
    List<ActionList.Entry> entries = found();
    int first = (int) entries.stream().takeWhile(entry -> entry.why() == null).count();
    assertTrue(first > 0 && first < entries.size());
    entries.subList(first, entries.size()).forEach(entry -> assertNotNull(entry.why()));
  }

  @Test
  void findsByWordsByNameByKeyAndByWhatViUsersType() {
    room.press(':');
    type("half page up");
    assertEquals("half-page-up", best());
    for (String[] pair :
        List.of(
            new String[] {"hpd", "half-page-down"},
            new String[] {"q", "quit"},
            new String[] {"?", "help"},
            new String[] {"help", "help"},
            new String[] {"contents", "contents"})) {
      room.press(Key.ctrl('u'));
      type(pair[0]);
      assertEquals(pair[1], best());
    }
  }

  @Test
  void doesWhatIsChosenOnTheScreenBehind() {
    type(":contents").press(Key.Type.ENTER);
    assertInstanceOf(Screen.Contents.class, room.model().screen());
    type(":help").press(Key.Type.ENTER);
    assertInstanceOf(Screen.Help.class, room.model().screen());
  }

  @Test
  void whatWasDoneLastComesFirst() {
    type(":contents").press(Key.Type.ENTER, Key.Type.ESCAPE);
    type(":line down").press(Key.Type.ENTER);
    room.press(':');
    assertEquals(
        List.of("line-down", "contents"),
        found().subList(0, 2).stream().map(entry -> entry.binding().name()).toList());
  }

  @Test
  void whatCannotBeDoneStaysListedAndSaysWhyWhenChosen() {
    type(":swap").press(Key.Type.ENTER);
    assertInstanceOf(ActionScreen.class, room.model().screen());
    assertEquals("why.one-pane", room.model().notice().key());
  }

  @Test
  void escapeGoesBackAsIfNothingHadBeenCalled() {
    // what the first call loads stays
    Model before = room.press(':', Key.Type.ESCAPE).model();
    assertEquals(before, type(":zzz").press(Key.Type.ESCAPE).model());
  }

  @Test
  void nothingFoundIsSaid() {
    type(":zzzz").press(Key.Type.ENTER);
    assertEquals("notice.no-action", room.model().notice().key());
  }

  @Test
  void aNumberGoesToALineAndAPercentage() {
    type(":100%").press(Key.Type.ENTER);
    int end = room.pane(0).top();
    assertTrue(end > 0);
    assertEquals(100, room.pane(0).percent(PaneGrid.activeRows(room.model())));
    type(":1").press(Key.Type.ENTER);
    assertEquals(0, room.pane(0).top());
    type(":p999").press(Key.Type.ENTER);
    assertEquals(end, room.pane(0).top());
    room.press(':', '5');
    assertNull(found().get(0).why());
    room.press(Key.Type.ESCAPE, 'L', ':', '5');
    assertFalse(found().stream().anyMatch(entry -> entry.label().contains("5")));
  }

  @Test
  void onANoteThereIsWhatTheTextHasToo() {
    Room noted = Room.open(80, 24, "en", "damaged");
    noted.press(')');
    assertInstanceOf(Screen.Note.class, noted.model().screen());
    noted.press(':');
    ActionScreen list = (ActionScreen) noted.model().screen();
    Set<String> names =
        ActionList.of(list.asked(noted.model()), "").stream()
            .map(entry -> entry.binding().name())
            .collect(Collectors.toSet());
    assertTrue(names.containsAll(Set.of("close-note", "contents", "line-down")));
  }

  @Test
  void theChosenEntryIsAlwaysThere() {
    room.press(':').pressTimes(500, Key.Type.DOWN);
    ActionScreen end = (ActionScreen) room.model().screen();
    assertEquals(found().size() - 1, end.selected());
    room.press(Key.Type.PAGE_UP, Key.ctrl('n'), Key.ctrl('p'), 'q');
    assertEquals(0, ((ActionScreen) room.model().screen()).selected());
  }

  @Test
  void actionsAreFoundByThePinyinOfTheirWords() {
    Room chinese = Room.open(80, 24, "zh-Hant", "river").press(':');
    for (String typed : List.of("mulu", "bianzhai")) {
      typed.chars().forEach(c -> chinese.press((char) c));
      ActionScreen list = (ActionScreen) chinese.model().screen();
      String label = ActionList.of(list.asked(chinese.model()), typed).get(0).label();
      assertTrue(label.contains(typed.equals("mulu") ? "目錄" : "變窄"), label);
      chinese.press(Key.Type.ESCAPE, ':');
    }
  }
}
