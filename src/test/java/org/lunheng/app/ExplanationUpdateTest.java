package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Passage;

class ExplanationUpdateTest {
  private final Room room = Room.open(120, 40, "en", "river").press('K');

  private static Screen.Explaining screen(Room room) {
    return (Screen.Explaining) room.model().screen();
  }

  private static String entry(Room room) {
    return screen(room).uses().entry().id();
  }

  private static Explanation.Target target(Room room) {
    return ExplanationUpdate.chosen(room.model()).orElseThrow().target();
  }

  private static List<String> ids(Room room) {
    return room.model().desk().panes().stream().map(Pane::id).toList();
  }

  @Test
  void isCompleteWithoutAnythingBeingLoaded() {
    int cmds = room.cmds().size();
    room.press(Key.Type.ESCAPE, 'K');

    assertEquals(cmds, room.cmds().size());
    // the two related entries and seven uses
    assertEquals(9, Explanation.of(room.model()).items().size());
  }

  @Test
  void followsARelatedEntryAndComesBack() {
    room.press('j', Key.Type.ENTER);
    assertEquals("forecast", entry(room));

    room.press(Key.Type.ENTER);
    assertEquals("model", entry(room));

    room.press(Key.Type.BACKSPACE, Key.Type.BACKSPACE);
    assertEquals("model", entry(room));
    assertEquals(1, screen(room).selected());

    room.press(Key.Type.BACKSPACE);
    assertEquals("why.no-entry-before", room.model().notice().key());
  }

  @Test
  void closesFromWhereverOneIs() {
    room.press(Key.Type.ENTER, Key.Type.ESCAPE);
    assertTrue(room.model().screen() instanceof Screen.Reader);

    room.press('K', 'q');
    assertTrue(room.model().screen() instanceof Screen.Reader);
  }

  @Test
  void opensAUseInThePaneThatHoldsItsInterview() {
    room.press('j', 'j');
    Explanation.Target.Place place = (Explanation.Target.Place) target(room);
    room.press(Key.Type.ENTER);

    assertEquals(List.of("river"), ids(room));
    assertLit(0, place);
    assertEquals("chen-mo", screen(room.press('K')).uses().speakers().get(0).id());
  }

  @Test
  void ofTwoPanesThatHoldItsInterviewTheActiveOneIsTaken() {
    Room twice = Room.open(120, 40, "en", "river", "river").press(Key.Type.TAB, 'K', 'j', 'j');
    twice.press(Key.Type.ENTER);

    assertEquals(1, twice.model().desk().active());
    assertEquals(1, twice.pane(1).lit().size());
  }

  @Test
  void opensAUseInAFurtherPane() {
    Room other = Room.open(120, 40, "en", "river").press('K', Key.Type.ENTER);
    assertEquals("machine-translation", entry(other));
    Explanation.Target.Place place = (Explanation.Target.Place) last(other);
    other.press('G', Key.Type.ENTER);

    assertEquals(List.of("river", "panel"), ids(other));
    assertEquals(1, other.model().desk().active());
    assertEquals(passage(place), other.pane(1).lit().get(0));
  }

  @Test
  void opensAUseInPlaceOfTheActivePaneWhereThereIsNoRoom() {
    Room small = Room.open(40, 12, "en", "river").press('K', 'j', 'k');
    while (!(target(small) instanceof Explanation.Target.Related)) {
      small.press('k');
    }
    small.press('g', Key.Type.ENTER, 'G', Key.Type.ENTER);

    assertEquals(List.of("panel"), ids(small));
    assertEquals(1, small.pane(0).lit().size());
  }

  private static Explanation.Target last(Room room) {
    List<Explanation.Item> items = Explanation.of(room.model()).items();
    return items.get(items.size() - 1).target();
  }

  private void assertLit(int pane, Explanation.Target.Place place) {
    Passage passage = passage(place);
    assertEquals(List.of(passage), room.pane(pane).lit());
    assertTrue(room.pane(pane).firstLineOf(passage) >= room.pane(pane).top());
  }

  private static Passage passage(Explanation.Target.Place place) {
    return new Passage(place.use().paragraph(), place.use().from(), place.use().to());
  }

  @Test
  void everyLineAndItemComesInSightOnASmallScreen() {
    Room small = Room.open(40, 12, "en", "river").press('K');
    Explanation explanation = Explanation.of(small.model());
    int count = explanation.items().size();
    boolean[] chosen = new boolean[count];
    int seen = explanation.visible();
    for (int i = 0; i < count + explanation.lines().size(); i++) {
      assertTrue(screen(small).top() <= seen, "a line was passed over");
      seen = Math.max(seen, screen(small).top() + explanation.visible());
      chosen[screen(small).selected()] = true;
      small.press('j');
    }

    assertTrue(seen >= explanation.lines().size());
    for (boolean each : chosen) {
      assertTrue(each);
    }
  }

  @Test
  void pagesThroughALongOne() {
    Room small = Room.open(40, 12, "en", "river").press('K', ' ');
    assertTrue(screen(small).top() > 0);
    assertTrue(ExplanationUpdate.chosen(small.model()).isPresent());
    small.press('b');
    assertEquals(0, screen(small).top());
    small.press('G', 'g');
    assertEquals(0, screen(small).top());
  }

  @Test
  void showsUsesInTheCharactersOfTheActivePane() {
    room.press(Key.Type.ESCAPE, 'F', 'F', 'K');

    String words =
        Explanation.of(room.model()).lines().stream()
            .flatMap(line -> line.parts().stream())
            .map(Explanation.Part::text)
            .reduce("", String::concat);
    assertTrue(words.contains("如果模型錯了"), words);
  }
}
