package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryUpdateTest {
  private final Room room = Room.open(80, 24, "en");

  private ListCursor cursor() {
    return ((Screen.Shelf) room.model().screen()).cursor();
  }

  @Test
  void choosesUpAndDownWithinTheList() {
    assertEquals(1, pressed('j').selected());
    assertEquals(2, pressed(Key.Type.DOWN).selected());
    assertEquals(1, pressed('k').selected());
    assertEquals(3, pressed('G').selected());
    assertEquals(3, pressed('j').selected());
    assertEquals(0, pressed('g').selected());
    assertEquals(0, pressed('k').selected());
  }

  @Test
  void theChosenInterviewStaysInView() {
    room.resize(80, 9);
    assertEquals(new ListCursor(3, 2), pressed('G'));
    room.resize(80, 5);
    assertEquals(new ListCursor(3, 3), cursor());
    assertEquals(new ListCursor(2, 2), pressed('b'));
  }

  @Test
  void enterOpensTheChosenInterview() {
    room.press('j', Key.Type.ENTER);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals(Samples.PANEL, room.pane(0).interview());
  }

  @Test
  void enterUsesTheActivePaneAndVAFurtherOne() {
    room.press(Key.Type.ENTER, 'L', 'j', 'v', Key.Type.ESCAPE, 'j', Key.Type.ENTER);
    assertEquals(
        List.of("river", "talk"), room.model().desk().panes().stream().map(Pane::id).toList());
    assertEquals(1, room.model().desk().active());
  }

  @Test
  void calledForAPaneBesideEnterOpensThere() {
    room.press(Key.Type.ENTER, 'v', 'j', Key.Type.ENTER);
    assertEquals(
        List.of("river", "panel"), room.model().desk().panes().stream().map(Pane::id).toList());
  }

  @Test
  void escapeGoesBackToThePanes() {
    room.press(Key.Type.ENTER, 'j');
    Model reading = room.model();
    assertEquals(reading, room.press('o', Key.Type.ESCAPE).model());
  }

  @Test
  void nothingOpensFromALibraryThatIsNotThere() {
    Room silent = Room.silent(80, 24);
    assertEquals(Notice.of("why.empty-library"), silent.press(Key.Type.ENTER).model().notice());
    assertEquals(Notice.of("why.empty-library"), silent.press('v').model().notice());
  }

  @Test
  void remembersHowFarAnInterviewWasReadInThisRun() {
    room.press(Key.Type.ENTER, ' ', 'o');
    int percent = room.model().reached("river").percent();
    assertTrue(percent > 0 && percent < 100, () -> percent + " percent");
    room.press('j', Key.Type.ENTER);
    assertEquals(percent, room.model().reached("river").percent());
    assertEquals(0, room.model().reached("talk").percent());
  }

  private ListCursor pressed(Object key) {
    room.press(key);
    return cursor();
  }
}
