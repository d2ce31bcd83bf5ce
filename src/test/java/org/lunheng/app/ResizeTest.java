package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ResizeTest {
  private final Room room = Room.open(80, 12, "en", "river");

  @Test
  void keepsTheTextOnTop() {
    Pane.Reading before = room.press('}', '}', 'j', 'j', 'j', 'j', 'j').pane(0);
    SetLine top = before.text().lines().get(before.top());
    assertEquals(SetLine.Kind.TEXT, top.kind());
    for (int columns : new int[] {60, 33, 200, 24, 101}) {
      Pane.Reading pane = room.resize(columns, 12).pane(0);
      SetLine line = pane.text().lines().get(pane.top());
      assertEquals(top.paragraph(), line.paragraph());
      assertTrue(line.from() <= top.from() && top.from() < line.to(), columns + " columns");
    }
  }

  @Test
  void comesBackToTheVerySameLine() {
    Pane.Reading before = room.press(' ', ' ', 'j').pane(0);
    room.resize(31, 7).resize(5, 2).resize(300, 90).resize(80, 12);
    assertEquals(before, room.pane(0));
  }

  @Test
  void aScreenThatShowsMoreThanTheRestStillShowsAFullPage() {
    Pane.Reading pane = room.press('G').resize(80, 40).pane(0);
    assertEquals(pane.text().lastTop(40 - 3), pane.top());
  }

  @Test
  void panesThatAreNotShownAreReadyWhenTheyAre() {
    Room two = Room.open(120, 30, "en", "river", "panel").resize(40, 12);
    assertEquals(1, PaneGrid.of(two.model()).shown());
    assertEquals(two.pane(0).text().columns(), two.pane(1).text().columns());
    assertTrue(PaneGrid.of(two.press('l').model()).shows(1));
  }
}
