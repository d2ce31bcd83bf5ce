package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.text.CellWidth;

class TerminalUpdateTest {
  private final Room room = Room.open(80, 24, "en", "panel", "river");

  @Test
  void setsTextsAsThoughTheWidthHadBeenKnownFromTheStart() {
    Model narrow = room.model();
    Model told = told(narrow, new Msg.TerminalTold(CellWidth.WIDE, Ground.UNKNOWN));
    assertEquals(CellWidth.WIDE, told.width());
    Model again = told(told, new Msg.TerminalTold(CellWidth.NARROW, Ground.UNKNOWN));
    assertEquals(narrow, again);
    assertNotEquals(narrow.desk(), told.desk());
  }

  @Test
  void leavesTheRoomAsItIsWhereNothingIsKnown() {
    Model model = room.model();
    Msg told = new Msg.TerminalTold(null, Ground.UNKNOWN);
    assertSame(model, Update.update(model, told).model());
  }

  @Test
  void goesThroughTheThemes() {
    Model model = room.model();
    for (ThemeChoice choice : ThemeChoice.values()) {
      assertEquals(choice, model.appearance().choice());
      model = Update.update(model, new Msg.KeyPressed(Key.ctrl('t'))).model();
    }
    assertEquals(ThemeChoice.AUTO, model.appearance().choice());
  }

  @Test
  void pastesOnlyWhereSomethingIsTyped() {
    Next next = Update.update(room.model(), new Msg.Pasted("qqq"));
    assertEquals(room.model().desk(), next.model().desk());
    assertEquals("notice.paste-nowhere", next.model().notice().key());
  }

  @Test
  void takesLineEndsOfAPasteForBlanks() {
    Model model = room.model();
    for (Key key : new Key[] {Key.of('L'), Key.of('a')}) {
      model = Update.update(model, new Msg.KeyPressed(key)).model();
    }
    Screen.Typed typed =
        (Screen.Typed) Update.update(model, new Msg.Pasted(" a\r\nb\033[A論 \n")).model().screen();
    assertEquals("a b[A論", typed.input().text());
  }

  @Test
  void tellsThatAPasteWasCut() {
    Model model = Update.update(room.model(), new Msg.KeyPressed(Key.of('/'))).model();
    Model pasted = Update.update(model, new Msg.Pasted("論\t".repeat(101))).model();
    assertEquals("notice.paste-cut", pasted.notice().key());
    String text = ((Screen.Typed) pasted.screen()).input().text();
    assertEquals("論 ".repeat(100), text);
    assertEquals(List.of("200", "201"), pasted.notice().arguments());
    Model whole = Update.update(model, new Msg.Pasted("論".repeat(200))).model();
    assertNull(whole.notice());
  }

  private static Model told(Model model, Msg.TerminalTold told) {
    return Update.update(model, told).model();
  }
}
