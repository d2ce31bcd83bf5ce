package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Library;
import org.lunheng.document.Problem;

class AddingUpdateTest {
  private final Room room = Room.open(80, 24, "en").press('j', 'a');

  private Screen.Adding adding() {
    return (Screen.Adding) room.model().screen();
  }

  private Cmd lastCmd() {
    return room.cmds().get(room.cmds().size() - 1);
  }

  @Test
  void everyCharacterCanBeTyped() {
    room.press('~', '/', '?', 'q', 'a', ' ', '谈');
    assertEquals("~/?qa 谈", adding().input().text());
    room.press(Key.Type.BACKSPACE, Key.Type.LEFT, Key.Type.HOME, Key.Type.DELETE);
    assertEquals(new TextInput("/?qa ", 0), adding().input());
    room.press(Key.ctrl('x'), new Key(Key.Type.CHARACTER, 'y', false, true));
    assertEquals("/?qa ", adding().input().text());
  }

  @Test
  void enterHasItAdded() {
    room.press('x', Key.Type.ENTER);
    assertEquals(new Cmd.AddFiles("x"), lastCmd());
    assertTrue(adding().busy());
    int given = room.cmds().size();
    room.press(Key.Type.ENTER, 'y', Key.Type.TAB);
    assertEquals(given, room.cmds().size());
    assertEquals("x", adding().input().text());
  }

  @Test
  void whatIsAddedIsChosenInTheLibrary() {
    room.press('x', Key.Type.ENTER);
    room.send(new Msg.Added(List.of("talk"), 0, List.of(), 0));
    Screen.Shelf shelf = (Screen.Shelf) room.model().screen();
    assertEquals("talk", room.model().shelf().get(shelf.cursor().selected()).id());
    assertEquals(Notice.of("notice.added", "棋盘之外：一次关于规则的演讲"), room.model().notice());
  }

  private String told(Msg.Added added) {
    room.press(Key.Type.ESCAPE).send(added);
    StringBuilder told = new StringBuilder();
    for (Notice part = room.model().notice(); part != null; part = part.more()) {
      String text = room.model().messages().get(part.key(), part.arguments().toArray());
      told.append(part.subject()).append('|').append(text).append('\n');
    }
    return told.toString();
  }

  @Test
  void onlyWhatIsNewCountsAsAdded() {
    List<String> two = List.of("talk", "river");
    assertEquals("|2 interviews added\n", told(new Msg.Added(two, 0, List.of(), 0)));
    assertEquals(
        "|2 interviews added\n|27 files were in the library already\n",
        told(new Msg.Added(two, 27, List.of(), 0)));
    assertEquals(
        "|29 files were in the library already\n",
        told(new Msg.Added(List.of(), 29, List.of(), 0)));
    assertEquals(
        "|1 file was in the library already\n", told(new Msg.Added(List.of(), 1, List.of(), 0)));
  }

  @Test
  void theFirstFailureIsNamedWithItsReasonWhereOneTypes() {
    Problem first = Problem.of("x", 0, "file-empty");
    Problem second = Problem.of("y", 0, "file-binary");
    room.press('x', Key.Type.ENTER);
    room.send(new Msg.Added(List.of("talk"), 0, List.of(first, second), 0));
    Notice notice = adding().notice();
    assertEquals("notice.added", notice.key());
    assertEquals(Notice.of("notice.not-added-several", "2").key(), notice.more().key());
    assertEquals(Notice.of(first), notice.more().more());
    assertFalse(adding().busy());
  }

  @Test
  void escapeStopsTheAddingAndTellsWhatWasKept() {
    room.press('x', Key.Type.ENTER, Key.Type.ESCAPE);
    assertEquals(new Cmd.StopAdding(), lastCmd());
    assertEquals(Notice.of("notice.stopping"), room.model().notice());
    room.send(new Msg.Added(List.of("talk", "river"), 0, List.of(), 17));
    assertEquals(
        Notice.of("notice.added-several", "2").and(Notice.of("notice.left-several", "17")),
        room.model().notice());
    assertEquals(
        "|0 interviews added\n|stopped, 3 files left out\n",
        told(new Msg.Added(List.of(), 0, List.of(), 3)));
  }

  @Test
  void escapeWhereNothingIsBeingAddedStopsNothing() {
    int given = room.cmds().size();
    room.press('x', Key.Type.ESCAPE);
    assertEquals(given, room.cmds().size());
  }

  @Test
  void aFailureIsToldWhereOneTypes() {
    Problem problem = Problem.of("x", 0, "file-broken", "x");
    room.press('x', Key.Type.ENTER).send(new Msg.AddFailed(problem));
    assertFalse(adding().busy());
    assertEquals(Notice.of(problem), adding().notice());
    assertNull(((Screen.Adding) room.press('y').model().screen()).notice());
  }

  @Test
  void escapeGoesBackAndLaterNewsIsStillTold() {
    room.press('x', Key.Type.ENTER, Key.Type.ESCAPE);
    assertEquals(1, ((Screen.Shelf) room.model().screen()).cursor().selected());
    room.press(Key.Type.ENTER);
    Problem problem = Problem.of("x", 0, "file-broken", "x");
    assertEquals(Notice.of(problem), room.send(new Msg.AddFailed(problem)).model().notice());
    room.send(new Msg.Added(List.of("talk"), 0, List.of(), 0));
    assertInstanceOf(Screen.Reader.class, room.model().screen());
  }

  @Test
  void tabCompletesWhatIsStillThere() {
    room.press('r', Key.Type.TAB);
    assertEquals(new Cmd.CompletePath("r"), lastCmd());
    room.send(new Msg.PathCompleted("r", "river.txt", List.of("river.txt")));
    assertEquals(TextInput.of("river.txt"), adding().input());
    room.send(new Msg.PathCompleted("r", "rain.txt", List.of("rain.txt")));
    assertEquals(TextInput.of("river.txt"), adding().input());
    room.send(new Msg.PathCompleted("river.txt", "river.txt", List.of()));
    assertEquals(Notice.of("notice.no-such-file"), adding().notice());
    room.send(new Msg.PathCompleted("river.txt", "river.txt", List.of("a", "b")));
    assertEquals(Notice.of("notice.several-files", "a  b"), adding().notice());
  }

  @Test
  void nothingIsAddedWithoutAPath() {
    room.press(' ', Key.Type.ENTER);
    assertEquals(Notice.of("why.nothing-typed"), room.model().notice());
  }

  @Test
  void onlyWhatWasAddedCanBeRemoved() {
    room.press(Key.Type.ESCAPE, 'd');
    assertEquals(Notice.of("why.not-own"), room.model().notice());
    room.send(new Msg.LibraryLoaded(new Library(Samples.LIBRARY.interviews(), Set.of("panel"))));
    room.press('d');
    assertEquals("panel", ((Screen.Removing) room.model().screen()).id());
    room.press('n');
    assertInstanceOf(Screen.Shelf.class, room.model().screen());
    room.press('x', 'y');
    assertEquals(new Cmd.RemoveInterview("panel"), lastCmd());
    room.send(new Msg.LibraryLoaded(new Library(Samples.LIBRARY.interviews().subList(0, 1))));
    room.send(new Msg.Removed("panel", "/there/panel.txt"));
    assertEquals(
        Notice.of("notice.removed-kept", "panel", "/there/panel.txt"), room.model().notice());
    assertEquals(0, ((Screen.Shelf) room.model().screen()).cursor().selected());
  }
}
