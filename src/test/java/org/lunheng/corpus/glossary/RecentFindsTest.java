package org.lunheng.corpus.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.store.Foldings;
import org.lunheng.text.Translations;

class RecentFindsTest {
  private static final Translations TIDE = new Translations("tide", "潮汐", "潮汐");
  private static final Entry ENTRY =
      new Entry("tide", Entry.Kind.CONCEPT, TIDE, List.of(), TIDE, List.of());

  private final RecentFinds finds = new RecentFinds(TermFinder.of(List.of(ENTRY), Foldings.get()));

  @Test
  void whatWasFoundIsNotLookedForAgain() {
    List<Occurrence> found = finds.find("等潮汐。");
    assertEquals(List.of(new Occurrence(ENTRY, 1, 3)), found);
    assertSame(found, finds.find(new String("等潮汐。")));
  }

  @Test
  void onlyTheLastTextsAreRemembered() {
    List<Occurrence> found = finds.find("等潮汐。");
    for (int i = 0; i < RecentFinds.MOST; i++) {
      finds.find("潮汐" + i);
    }
    assertNotSame(found, finds.find("等潮汐。"));
    assertEquals(found, finds.find("等潮汐。"));
  }
}
