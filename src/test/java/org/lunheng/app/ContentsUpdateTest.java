package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.document.BlockType;
import org.lunheng.document.Interview;

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
  void headingsRightUnderAnotherAreBelowIt() {
    Interview interview =
        InterviewBuilder.interview("deep", "题")
            .block(BlockType.HEADING, "01 前言")
            .block(BlockType.BODY, "甲")
            .block(BlockType.HEADING, "02 正文")
            .block(BlockType.HEADING, "水")
            .block(BlockType.BODY, "乙")
            .block(BlockType.HEADING, "火")
            .block(BlockType.HEADING, "（一）大火")
            .block(BlockType.BODY, "丙")
            .block(BlockType.HEADING, "（二）小火")
            .block(BlockType.HEADING, "03 结语")
            .build();
    assertEquals(
        List.of(0, 0, 1, 1, 2, 2, 0),
        ContentsEntry.of(interview).stream().map(ContentsEntry::depth).toList());
  }

  @Test
  void headingsThatOnlyTakeTurnsInBeingNumberedStandSideBySide() {
    Interview interview =
        InterviewBuilder.interview("flat", "题")
            .block(BlockType.HEADING, "引言")
            .block(BlockType.BODY, "甲")
            .block(BlockType.HEADING, "一、水")
            .block(BlockType.BODY, "乙")
            .block(BlockType.HEADING, "结语")
            .build();
    assertEquals(
        List.of(0, 0, 0), ContentsEntry.of(interview).stream().map(ContentsEntry::depth).toList());
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
