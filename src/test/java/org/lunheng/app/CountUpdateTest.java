package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

class CountUpdateTest {
  private final Room room = Room.open(60, 12, "en", "river");

  private int top() {
    return room.pane(0).top();
  }

  @Test
  void aMoveIsDoneSoManyTimes() {
    room.press('5', 'j');
    assertEquals(5, top());
    room.press('2', 'k', 'j');
    assertEquals(4, top());
    room.press('g', '1', '2', 'j');
    assertEquals(12, top());
  }

  @Test
  void aNumberDoesNotBeginWithNought() {
    room.press('0', 'j');
    assertEquals(1, top());
    room.press('1', '0', 'j');
    assertEquals(11, top());
  }

  @Test
  void aNumberIsForgottenWithEscapeAndWithAKeyThatMeansNothing() {
    Model before = room.model();
    assertEquals(before, room.press('7', Key.Type.ESCAPE).model());
    assertEquals(before, room.press('7', '§').model());
  }

  @Test
  void goesToALineOfTheSource() {
    int line = room.pane(0).interview().blocks().get(2).paragraphs().get(0).line();
    Integer.toString(line).chars().forEach(digit -> room.press((char) digit));
    room.press('G');
    assertEquals(line, paragraphOnTop());
  }

  private int paragraphOnTop() {
    SetLine line = room.pane(0).text().lines().get(top());
    return room.pane(0).interview().blocks().stream()
        .flatMap(block -> block.paragraphs().stream())
        .toList()
        .get(line.anchor().paragraph())
        .line();
  }

  @Test
  void goesToAPercentageAndAsksForOne() {
    room.press('1', '0', '0', '%');
    int end = top();
    assertEquals(100, room.pane(0).percent(PaneGrid.activeRows(room.model())));
    room.press('5', '0', '%');
    assertEquals(end / 2, top());
    assertEquals("notice.number-first", room.press('%').model().notice().key());
  }

  @Test
  void answersOfAQuizAreNoNumbers() {
    room.press('Q', '5');
    assertEquals(0, room.model().keyboard().count());
    assertInstanceOf(QuizScreen.Start.class, room.model().screen());
  }
}
