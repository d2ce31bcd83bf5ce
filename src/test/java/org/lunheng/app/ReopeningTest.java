package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReopeningTest {
  @Test
  void thePanesAreAsTheyWereLeftWhateverLayOverThem() {
    Room room = Room.silent(80, 24, "river", "panel");
    room.send(new Msg.InterviewLoaded(Samples.RIVER));
    room.send(new Msg.InterviewLoaded(Samples.PANEL));
    room.press('j', 'j', 'j', Key.Type.TAB, 's', '?');
    Model left = room.model();
    Model reopened = Reopening.of(left).orElseThrow();
    assertInstanceOf(Screen.Reader.class, reopened.screen());
    assertNull(reopened.notice());
    assertEquals(left.desk().active(), reopened.desk().active());
    assertEquals(left.desk().following(), reopened.desk().following());
    for (int pane = 0; pane < 2; pane++) {
      Pane.Reading before = (Pane.Reading) left.desk().panes().get(pane);
      Pane.Reading after = (Pane.Reading) reopened.desk().panes().get(pane);
      assertEquals(before.anchor(), after.anchor());
      assertEquals(before.top(), after.top());
    }
  }

  @Test
  void nothingIsForeseenWhereAnInterviewIsMissingOrNoneIsOpen() {
    Room room = Room.silent(80, 24, "river", "panel");
    room.send(new Msg.InterviewLoaded(Samples.RIVER));
    assertTrue(Reopening.of(room.model()).isEmpty());
    assertTrue(Reopening.of(Room.silent(80, 24).model()).isEmpty());
  }
}
