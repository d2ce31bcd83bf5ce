package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Paragraph;

class RawPlacesTest {
  private final Pane.Reading raw = Room.open(80, 24, "en", Damaged.ID).press('X').pane(0);
  private final RawPlaces places = RawPlaces.of(raw);
  private final List<Paragraph> restored =
      Damaged.INTERVIEW.paragraphs().stream().map(place -> place.paragraph()).toList();

  /** Where some words stand in the raw text. */
  private Anchor inRaw(String words) {
    List<String> texts = raw.text().paragraphs();
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).contains(words)) {
        return new Anchor(i, texts.get(i).indexOf(words));
      }
    }
    throw new IllegalArgumentException(words);
  }

  /** Where some words stand in the restored text. */
  private Anchor inRestored(String words) {
    for (int i = 0; i < restored.size(); i++) {
      if (restored.get(i).text().contains(words)) {
        return new Anchor(i, restored.get(i).text().indexOf(words));
      }
    }
    throw new IllegalArgumentException(words);
  }

  @Test
  void wordsThatWereKeptAreFoundOnBothSides() {
    for (String words : List.of("您第一次", "是什麼時候", "的人都在測", "現它", "可是外行人", "我簽。")) {
      assertEquals(inRaw(words), places.raw(inRestored(words)), words);
      assertEquals(inRestored(words), places.restored(inRaw(words)), words);
    }
  }

  @Test
  void wordsThatWereChangedAreFoundAtTheirStart() {
    assertEquals(inRestored("因為全世界"), places.restored(inRaw("槿澜缱")));
    Anchor within = inRestored("全世界最聰明");
    assertEquals(inRaw("?yàn)"), places.raw(within));
  }

  @Test
  void whatWasLeftOutIsAtTheLastWordsBefore() {
    assertEquals(Anchor.START, places.restored(inRaw("愛博體育")));
    int last = restored.size() - 1;
    Anchor end = new Anchor(last, restored.get(last).text().length());
    assertEquals(end, places.restored(inRaw("真人娱乐")));
  }

  @Test
  void placesGrowTogether() {
    Anchor before = Anchor.START;
    for (int i = 0; i < raw.text().paragraphs().size(); i++) {
      for (int index = 0; index < raw.text().paragraphs().get(i).length(); index++) {
        Anchor there = places.restored(new Anchor(i, index));
        assertTrue(before.compareTo(there) <= 0, before + " " + there);
        before = there;
      }
    }
  }
}
