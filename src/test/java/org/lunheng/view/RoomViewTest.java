package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lunheng.app.InterviewBuilder;
import org.lunheng.app.Key;
import org.lunheng.app.Msg;
import org.lunheng.app.PaneGrid;
import org.lunheng.app.Room;
import org.lunheng.app.Samples;
import org.lunheng.document.Problem;
import org.lunheng.document.Role;

class RoomViewTest {
  private static String row(Room room, int row) {
    return RoomView.render(room.model()).canvas().rowText(row);
  }

  @Test
  void aTinyWindowShowsOneMessage() {
    Room room = Room.open(19, 3, "zh-Hans", "river");
    assertEquals("窗口太小。", row(room, 0));
    assertEquals("", row(room, 1));
    RoomView.render(room.resize(0, 0).model());
  }

  @Test
  void theSmallestWindowShowsText() {
    Room room = Room.open(20, 4, "zh-Hans", "panel");
    assertTrue(row(room, 2).startsWith("  何薇："), row(room, 2));
  }

  @Test
  void theActivePaneIsMarkedWithoutColourToo() {
    Room room = Room.open(80, 24, "en", "river", "panel");
    assertTrue(row(room, 0).startsWith("> "));
    room.press(Key.Type.TAB);
    assertTrue(row(room, 0).startsWith("  "));
    assertTrue(row(room, 0).contains("| > "));
  }

  @Test
  void theHeaderNamesWhoSpeaksInTheLineOnTop() {
    Room room = Room.open(80, 12, "zh-Hans", "river");
    assertTrue(row(room, 1).startsWith("  导语"));
    room.press(']', ']');
    assertTrue(row(room, 1).startsWith("  林岚  嘉宾"));
    room.press(']', ']');
    assertTrue(row(room, 1).startsWith("  林岚？（推测）  嘉宾"), row(room, 1));
  }

  @Test
  void aSpeakerHasTheSameColourInEveryPane() {
    Room room = Room.open(120, 24, "en", "river", "panel", "river").press('s', ']', ']');
    PaneGrid grid = PaneGrid.of(room.model());
    Canvas canvas = RoomView.render(room.model()).canvas();
    int first = canvas.style(grid.columnOf(0) + 2, 1);
    assertEquals(first, canvas.style(grid.columnOf(2) + 2, 1));
    assertTrue(
        Style.foregroundOf(first) != Style.foregroundOf(canvas.style(grid.columnOf(1) + 2, 1)));
  }

  @Test
  void aScrollMovesTheRowsOfTheTextAndChangesNothingElseInThem() {
    Room room = Room.open(120, 40, "zh-Hans", "river", "panel").press('s', 'j');
    Canvas before = RoomView.render(room.resize(120, 20).model()).canvas();
    Canvas after = RoomView.render(room.press('j').model()).canvas();
    for (int row = PaneGrid.HEADER_ROWS; row < 18; row++) {
      for (int column = 0; column < 120; column++) {
        assertEquals(before.glyph(column, row + 1), after.glyph(column, row));
        assertEquals(before.style(column, row + 1), after.style(column, row));
      }
    }
  }

  @Test
  void aPaneSaysThatItWaitsOrWhyItCannotBeRead() {
    Room room = Room.silent(80, 24, "river");
    assertEquals("  Opening ...", row(room, 2));
    room.send(new Msg.InterviewFailed("river", Problem.of("r.json", 0, "file-broken", "r.json")));
    assertEquals("  r.json: r.json is broken: restore it", row(room, 2));
  }

  @Test
  void controlCharactersOfAFileNeverReachTheScreen() {
    String evil = "\u001b]0;x\u0007\u009b2J\u202e\u2028";
    Room room = Room.silent(60, 20, "evil");
    room.send(
        new Msg.InterviewLoaded(
            InterviewBuilder.interview("evil", "题" + evil)
                .with("a", "甲" + evil, Role.GUEST)
                .turn("a", "正文" + evil, evil)
                .build()));
    Frame frame = RoomView.render(room.model());
    String screen = FrameText.rows(frame).replace("\n", "");
    assertFalse(screen.codePoints().anyMatch(Character::isISOControl), screen);
    assertTrue(Stream.of("正文", "甲", "题").allMatch(screen::contains));
  }

  @Test
  void whyAKeyDoesNothingIsSaidOnTheLastRow() {
    Room room = Room.open(60, 20, "zh-Hant", "river").press('s');
    assertEquals(" 只開著一欄", row(room, 19));
  }

  @Test
  void longNewsTakeAsManyRowsAsTheyNeedUntilTheNextKey() {
    String path = "/home/somebody/.local/share/lunheng/library/interviews/a-long-name.json";
    for (int[] size : new int[][] {{80, 24}, {40, 12}}) {
      Room room = Room.open(size[0], size[1], "en", "river");
      String before = FrameText.rows(RoomView.render(room.model()));
      room.send(new Msg.Failed(Problem.of(path, 1234, "file-broken", "interviews/a-long-name")));
      String said = "";
      for (int row = size[1] / 2; row < size[1]; row++) {
        said += row(room, row).strip();
      }
      String whole = path + ":1234: interviews/a-long-name is broken: restore it";
      assertTrue(said.replace(" ", "").endsWith(whole.replace(" ", "")), said);
      assertEquals(before, FrameText.rows(RoomView.render(room.press('Z').press('g').model())));
    }
  }

  @Test
  void newsTooLongForTheScreenAreCutAtItsHalf() {
    Room room = Room.open(40, 12, "en", "river");
    String above = row(room, 5);
    room.send(new Msg.Failed(Problem.of("x".repeat(900), 0, "file-broken", "x")));
    assertEquals(above, row(room, 5));
    assertTrue(row(room, 6).startsWith(" xxx"), row(room, 6));
    assertTrue(row(room, 11).endsWith("…"), row(room, 11));
  }

  @Test
  void aNameStandsBeforeEnglishWordsWithAColonOfTheirs() {
    Room room = Room.silent(60, 20, "en");
    room.send(
        new Msg.InterviewLoaded(
            InterviewBuilder.interview("en", "English")
                .with("q", "Q", Role.INTERVIEWER)
                .with("l", "林岚", Role.GUEST)
                .turn("q", "Is it?", "One more.")
                .turn("q", "真的吗？")
                .turn("l", "OK.")
                .build()));
    String screen = FrameText.rows(RoomView.render(room.model()));
    assertTrue(screen.contains("Q: Is it?"), screen);
    assertTrue(screen.contains("Q：真的吗？"), screen);
    assertTrue(screen.contains("林岚：OK."), screen);
  }

  @Test
  void theModeStandsOnTheLastRowAndTheNumberOfPanesInTheTitleWhereSomeAreHidden() {
    Room room = Room.open(60, 20, "en", "river", "panel", "talk");
    assertTrue(row(room, 0).endsWith(" 2/3"), row(room, 0));
    assertTrue(row(room, 19).endsWith("s free"), row(room, 19));
  }

  @Test
  void aPaneThatAwaitsItsScriptSaysSoOnTheLastRow() {
    Room room = Room.silent(60, 20, "talk").send(new Msg.InterviewLoaded(Samples.TALK));
    room.press('F', 'F');
    assertEquals(" The conversion tables are being loaded ...", row(room, 19));
    assertTrue(row(room, 0).endsWith(" 繁"), row(room, 0));
    room.press('j', 'F');
    assertTrue(row(room, 19).startsWith(" ? help"), row(room, 19));
  }
}
