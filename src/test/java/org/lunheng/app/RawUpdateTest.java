package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Passage;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;

class RawUpdateTest {
  private final Room room = Room.open(80, 12, "en", Damaged.ID, Damaged.ID);

  /** The raw line, counted from 1, that stands on top of a pane. */
  private static int line(Room room, int number) {
    Pane.Reading pane = room.pane(number);
    int paragraph = pane.text().lines().get(pane.top()).paragraph();
    return pane.edition().source().paragraphs().get(paragraph).paragraph().line();
  }

  @Test
  void everyLineThatIsNotBlankIsThereAsItIs() {
    room.press('X');
    assertTrue(room.pane(0).isRaw());
    assertEquals(
        Damaged.RAW.lines().stream().filter(line -> !line.isBlank()).toList(),
        room.pane(0).interview().paragraphs().stream().map(p -> p.paragraph().text()).toList());
    assertFalse(room.pane(1).isRaw());
  }

  @Test
  void theRestoredTextComesBackWhereTheRawOneIsRead() {
    room.press(']');
    int line = line(room, 0);
    room.press('X');
    assertEquals(line, line(room, 0));
    room.press('X');
    assertFalse(room.pane(0).isRaw());
    assertEquals(line, line(room, 0));
  }

  @Test
  void bothStayAtTheSameLineWhileTheyAreLocked() {
    room.press(Key.Type.TAB, 'X', Key.Type.TAB, 's');
    assertEquals(line(room, 0), line(room, 1));
    while (room.pane(0).top() < room.pane(0).text().lastTop(9)) {
      room.press('j');
      assertEquals(line(room, 0), line(room, 1));
    }
    room.press(Key.Type.TAB, 'g');
    assertEquals(0, room.pane(0).top());
  }

  @Test
  void locksAndTopicsHoldScriptsTogetherToo() {
    Room scripts = Room.open(100, 12, "en", "river", "river").press('F', 'F', '>', '>');
    scripts.press('s', ' ', ' ');
    assertEquals(scripts.pane(0).anchor(), scripts.pane(1).anchor());
    scripts.press('s', 'G', 'k');
    assertEquals(scripts.pane(0).anchor(), scripts.pane(1).anchor());
    assertTrue(scripts.pane(1).top() > 0);
  }

  @Test
  void theOtherPaneIsBroughtToTheSamePlace() {
    room.press(Key.Type.TAB, 'X', Key.Type.TAB, 'G', 'B');
    assertEquals(Notice.of("notice.same-place"), room.model().notice());
    assertEquals(line(room, 0), line(room, 1));
  }

  @Test
  void theRawTextIsReadOnce() {
    room.press('X', 'X', Key.Type.TAB, 'X');
    assertEquals(1, room.cmds().stream().filter(Cmd.LoadRaw.class::isInstance).count());
  }

  @Test
  void whoHasPressedTwiceBeforeItIsThereDoesNotWantIt() {
    Room silent = Room.silent(80, 12, Damaged.ID);
    silent.send(new Msg.InterviewLoaded(Damaged.INTERVIEW)).press('X', 'X');
    silent.send(new Msg.RawLoaded(Damaged.ID, Damaged.RAW));
    assertFalse(silent.pane(0).isRaw());
    silent.press('X');
    assertTrue(silent.pane(0).isRaw());
  }

  @Test
  void aRawTextThatCannotBeHadLeavesTheRestoredOne() {
    Room silent = Room.silent(80, 12, Damaged.ID);
    silent.send(new Msg.InterviewLoaded(Damaged.INTERVIEW)).press('X');
    Problem problem = Problem.of("damaged.txt", 0, "file-missing", "damaged.txt");
    silent.send(new Msg.RawFailed(problem));
    assertEquals(Notice.of(problem), silent.model().notice());
    silent.send(new Msg.RawLoaded(Damaged.ID, Damaged.RAW));
    assertFalse(silent.pane(0).isRaw());
  }

  @Test
  void keysOfTheRestoredTextSayWhyTheyAreOff() {
    room.press('X');
    for (char key : new char[] {'A', 'r', ')', 'a', 'c', 'e'}) {
      assertEquals(Notice.of("why.raw"), room.press(key).model().notice(), () -> "" + key);
    }
  }

  @Test
  void theMouseSelectsNothingInARawText() {
    room.press('X', Key.Type.TAB);
    Passage first = new Passage(1, 0, 1);
    Passage last = new Passage(1, 2, 3);
    room.send(new Msg.TextDragged(0, first, last, true));
    room.send(new Msg.TextDragged(0, first, last, false));
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals(Notice.of("why.raw"), room.model().notice());
    assertEquals(0, room.model().desk().active());
    room.send(new Msg.TextDoubleClicked(0, first));
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    room.send(new Msg.TextDragged(1, first, last, true));
    assertInstanceOf(KeepScreen.Selecting.class, room.model().screen());
    room.send(new Msg.TextDoubleClicked(0, first));
    assertInstanceOf(Screen.Reader.class, room.model().screen());
  }

  @Test
  void aRawTextHasScriptsOfItsOwn() {
    room.press(Key.Type.TAB, 'F', 'X');
    assertEquals(ScriptChoice.SOURCE, room.pane(1).edition().script());
    room.press('F');
    assertTrue(room.pane(1).interview().paragraphs().get(0).paragraph().text().contains("爱博体育"));
    room.press('F', 'X');
    assertEquals(ScriptChoice.HANS, room.pane(1).edition().script());
  }

  @Test
  void anInterviewThatIsOpenedBesideARawTextIsTheRestoredOne() {
    room.press('X', 'v', 'G', Key.Type.ENTER);
    room.press('x');
    Room one = Room.open(80, 12, "en", Damaged.ID).press(']', 'X');
    Pane.Reading raw = one.pane(0);
    one.press('v');
    one.send(new Msg.LibraryLoaded(Samples.LIBRARY));
    assertEquals(
        Positions.of(Damaged.INTERVIEW, raw.cleanAnchor()),
        one.model().reached(Damaged.ID).position());
    assertSame(Damaged.INTERVIEW, one.model().openInterview(Damaged.ID).orElseThrow());
  }
}
