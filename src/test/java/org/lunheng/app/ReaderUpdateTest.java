package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReaderUpdateTest {
  private static final int ROWS = 24 - 1 - PaneGrid.HEADER_ROWS;

  private final Room room = Room.open(40, 24, "en", "river");

  @Test
  void movesByLine() {
    assertEquals(2, room.press('j', Key.Type.DOWN).pane(0).top());
    assertEquals(0, room.press('k', Key.Type.UP, 'k').pane(0).top());
  }

  @Test
  void movesByPageLessALine() {
    assertEquals(ROWS - 1, room.press(' ').pane(0).top());
    assertEquals(2 * (ROWS - 1), room.press(Key.Type.PAGE_DOWN).pane(0).top());
    assertEquals(ROWS - 1, room.press('b').pane(0).top());
    assertEquals(0, room.press(Key.Type.PAGE_UP).pane(0).top());
  }

  @Test
  void movesByHalfAPage() {
    assertEquals(ROWS / 2, room.press(Key.ctrl('d')).pane(0).top());
    assertEquals(0, room.press(Key.ctrl('u')).pane(0).top());
  }

  @Test
  void goesToTheEndAndBackToTheStart() {
    int last = room.pane(0).text().lines().size() - ROWS;
    assertEquals(last, room.press('G').pane(0).top());
    assertEquals(last, room.press('j').pane(0).top());
    assertEquals(100, room.pane(0).percent(ROWS));
    assertEquals(0, room.press('g').pane(0).top());
    assertEquals(last, room.press(Key.Type.END).pane(0).top());
    assertEquals(0, room.press(Key.Type.HOME).pane(0).top());
    assertEquals(0, room.pane(0).percent(ROWS));
  }

  @Test
  void goesFromTurnToTurn() {
    room.press(']');
    assertEquals("chen-mo", room.pane(0).blockOnTop().speaker());
    room.press(']');
    assertEquals("lin-lan", room.pane(0).blockOnTop().speaker());
    room.press('j', '[');
    assertEquals("lin-lan", room.pane(0).blockOnTop().speaker());
    room.press('[');
    assertEquals("chen-mo", room.pane(0).blockOnTop().speaker());
  }

  @Test
  void aTurnAfterAGapIsShownWithTheGap() {
    room.press(']', ']', ']', ']');
    assertEquals(SetLine.Kind.GAP.toString(), room.topText(0));
  }

  @Test
  void goesFromHeadingToHeading() {
    assertEquals("一、模型守夜", room.press('}').topText(0));
    assertEquals("二、误差是谁的", room.press('}').topText(0));
    assertEquals("一、模型守夜", room.press('{').topText(0));
  }

  @Test
  void saysWhenThereIsNoFurtherTurnOrHeading() {
    room.press('{');
    assertEquals(Notice.of("notice.no-previous-heading"), room.model().notice());
    room.press('[');
    assertEquals(Notice.of("notice.no-previous-turn"), room.model().notice());
    room.press('G', ']');
    assertEquals(Notice.of("notice.no-next-turn"), room.model().notice());
    room.press('}');
    assertEquals(Notice.of("notice.no-next-heading"), room.model().notice());
  }

  @Test
  void scrollsTheActivePaneAloneOrAllTogether() {
    Room two = Room.open(80, 12, "en", "river", "panel");
    two.press('j');
    assertEquals(1, two.pane(0).top());
    assertEquals(0, two.pane(1).top());
    two.press('s', 'j');
    assertEquals(2, two.pane(0).top());
    assertEquals(1, two.pane(1).top());
    two.press(Key.Type.TAB, 's', 's', 'j');
    assertEquals(2, two.pane(0).top());
    assertEquals(2, two.pane(1).top());
  }

  @Test
  void sayingHowPanesScrollLastsUntilTheNextKey() {
    Room two = Room.open(80, 12, "en", "river", "panel");
    assertEquals(Notice.of("notice.together"), two.press('s').model().notice());
    assertEquals(Notice.of("notice.by-topic-none"), two.press('s').model().notice());
    assertEquals(Notice.of("notice.alone"), two.press('s').model().notice());
  }

  @Test
  void anInterviewWithoutTextCannotBeMovedThrough() {
    Room empty = Room.open(80, 24, "en", "empty");
    assertEquals(Notice.of("why.nothing-to-read"), empty.press('j').model().notice());
    assertEquals(Notice.of("why.no-turns"), empty.press(']').model().notice());
    assertEquals(Notice.of("why.no-contents"), empty.press('t').model().notice());
  }

  @Test
  void aTalkHasNoTurnsAndAPanelNoHeadings() {
    Room talk = Room.open(80, 24, "en", "talk", "panel");
    assertEquals(Notice.of("why.no-turns"), talk.press(']').model().notice());
    talk.press(Key.Type.TAB);
    assertEquals(Notice.of("why.no-headings"), talk.press('}').model().notice());
  }

  @Test
  void aKeyWithoutMeaningChangesNothing() {
    Model before = room.press(']').model();
    assertSame(before, room.press('Z', Key.Type.DELETE, Key.ctrl('z')).model());
    assertTrue(room.cmds().stream().noneMatch(Cmd.Quit.class::isInstance));
  }

  @Test
  void quitsOnQAndOnCtrlC() {
    room.press('q');
    assertEquals(new Cmd.Quit(), room.cmds().get(room.cmds().size() - 1));
    room.press('?', Key.ctrl('c'));
    assertEquals(new Cmd.Quit(), room.cmds().get(room.cmds().size() - 1));
  }
}
