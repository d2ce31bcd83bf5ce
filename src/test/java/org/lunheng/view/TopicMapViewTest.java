package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Argued;
import org.lunheng.app.Msg;
import org.lunheng.app.Room;
import org.lunheng.app.Samples;
import org.lunheng.app.WideArguments;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.argument.Arguments;

class TopicMapViewTest {
  private static String row(Room room, int row) {
    return RoomView.render(room.model()).canvas().rowText(row);
  }

  private static String screen(Room room) {
    return FrameText.rows(RoomView.render(room.model()));
  }

  @Test
  void saysThatItWaitsAndIsThereWithTheArguments() {
    Room room = Room.silent(80, 24).press('M');
    assertEquals("  who argues what is still being read", row(room, 1));
    room.send(new Msg.LibraryLoaded(Samples.LIBRARY));
    assertEquals("  who argues what is still being read", row(room, 1));
    room.send(new Msg.CompanionLoaded(Argued.COMPANION));
    assertTrue(row(room, 2).startsWith("> Showing doubt"), row(room, 2));
  }

  @Test
  void aLibraryWithoutArgumentsSaysSo() {
    Companion texts = new Companion(Arguments.NONE, Argued.GLOSSARY, Samples.ALL);
    Room room = Room.open(80, 24, "en").send(new Msg.CompanionLoaded(texts)).press('M');
    assertEquals("  this library does not say who argues what", row(room, 1));
  }

  @Test
  void theChosenCellAndContestedTopicsAreSeenWithoutColours() {
    Room room = Room.open(80, 24, "en").press('M', 'j');
    assertTrue(row(room, 3).matches(">\\*Work replaced +\\[\\+1-2o1].*"), row(room, 3));
    room.press('l', 'l');
    assertTrue(row(room, 3).contains("[-1]"), row(room, 3));
    assertTrue(row(room, 2).startsWith("  Showing doubt"), row(room, 2));
  }

  @Test
  void stancesHaveTheirColours() {
    Canvas canvas = RoomView.render(Room.open(80, 24, "en").press('M').model()).canvas();
    String row = canvas.rowText(3);
    int plus = row.indexOf("+1");
    assertTrue(plus > 0);
    int minus = row.indexOf("-2");
    assertTrue(Style.foregroundOf(canvas.style(plus, 3)) >= 0);
    assertFalse(canvas.style(plus, 3) == canvas.style(minus, 3));
  }

  @Test
  void headsStayWhileTheCellsScrollAndArrowsSayThatThereIsMore() {
    Room room = WideArguments.room(60, 14, "en").press('M');
    assertTrue(row(room, 1).matches(" v 1-7/18 .*>"), row(room, 1));
    room.pressTimes(8, 'j').pressTimes(6, 'l');
    assertTrue(row(room, 1).matches("\\^v 3-9/18 .*<.*>"), row(room, 1));
    assertTrue(row(room, 8).startsWith("> Subtitles"), row(room, 8));
    room.press('G').pressTimes(9, 'l');
    assertTrue(row(room, 1).matches("\\^  12-18/18 .*<.*观众1"), row(room, 1));
  }

  @Test
  void namesAreShortUnlessTwoWouldBeTheSame() {
    String heads = row(WideArguments.room(200, 24, "en").press('M'), 1);
    for (String head : List.of("Sutherlan…", "别尔嘉耶夫", "Anna Lind…", "Erik Lind…", "江邊日報")) {
      assertTrue(heads.contains(head), heads);
    }
    Room one = WideArguments.room(200, 24, "en").press('M', 'i', 'i');
    assertTrue(row(one, 1).contains(" Lindqvist"), row(one, 1));
  }

  @Test
  void tellsReportedViewsFromSilence() {
    Room room = WideArguments.room(80, 24, "en").press('M', 'j', 'j', 'j', 'j');
    room.pressTimes(8, 'l');
    assertTrue(screen(room).contains("江邊日報: says nothing on this"));
    room.press('l');
    assertTrue(screen(room).contains("顾言: reported views: 1"));
    room.press('i', 'h');
    assertFalse(screen(room).contains("says nothing"));
    assertTrue(screen(room).contains("nothing here passes the filters"));
  }

  @Test
  void everyFilterStandsInTheTitle() {
    Room room = WideArguments.room(80, 24, "en").press('M', 's', 'i', '/', 'm');
    assertTrue(row(room, 0).startsWith(" Topic map: supports, “m”, 河边长谈：谁来守夜"), row(room, 0));
  }
}
