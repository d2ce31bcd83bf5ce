package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentsUpdateTest {
  private static Screen.Contents contents(Room room) {
    return (Screen.Contents) room.model().screen();
  }

  @Test
  void listsTheHeadings() {
    Room room = Room.open(80, 12, "en", "river").press('t');
    assertEquals(
        List.of("一、模型守夜", "二、误差是谁的", "三、给年轻人的话"),
        contents(room).entries().stream().map(ContentsEntry::text).toList());
  }

  @Test
  void listsTheTurnsWhereThereAreNoHeadings() {
    Room room = Room.open(80, 12, "en", "panel").press('t');
    assertEquals(9, contents(room).entries().size());
    assertEquals("我沒有更好的回答。", contents(room).entries().get(7).text());
  }

  @Test
  void startsFromWhereOneReads() {
    Room room = Room.open(80, 12, "en", "river").press('}', '}', 'j', 't');
    assertEquals(1, contents(room).cursor().selected());
  }

  @Test
  void enterGoesThere() {
    Room room = Room.open(80, 12, "en", "talk", "river").press(Key.Type.TAB, 't', 'j', 'j');
    room.press(Key.Type.ENTER);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals("三、给年轻人的话", room.topText(1));
    assertEquals(0, room.pane(0).top());
  }

  @Test
  void enterGoesToTheRightLineAfterAResize() {
    Room room = Room.open(80, 12, "en", "river").press('t', 'j', 'j').resize(30, 12);
    assertEquals("三、给年轻人的话", room.press(Key.Type.ENTER).topText(0));
  }

  @Test
  void escapeGoesBackToTheSamePlace() {
    Room room = Room.open(80, 12, "en", "river").press('}');
    Model before = room.model();
    assertEquals(before, room.press('t', 'G', Key.Type.ESCAPE).model());
    assertEquals(before, room.press('t', 'q').model());
  }
}
