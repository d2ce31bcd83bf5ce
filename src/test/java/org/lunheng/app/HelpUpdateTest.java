package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpUpdateTest {
  private final Room room = Room.open(80, 12, "en", "river");

  private int top() {
    return ((Screen.Help) room.model().screen()).top();
  }

  @Test
  void scrollsWithinItsLines() {
    int lines = HelpLine.of(room.press('?').model()).size();
    room.press('k');
    assertEquals(0, top());
    room.press('j', ' ');
    assertEquals(11, top());
    room.press('G', 'j');
    assertEquals(lines - 10, top());
    room.press('g');
    assertEquals(0, top());
  }

  @Test
  void staysWithinItsLinesWhenTheScreenGrows() {
    room.press('?', 'G').resize(80, 400);
    assertEquals(0, top());
  }

  @Test
  void goesBackToTheScreenItWasAskedForOn() {
    for (Object key : List.of('?', Key.Type.ESCAPE, 'q')) {
      Model reading = room.model();
      assertEquals(reading, room.press('?', key).model());
    }
    room.press('t');
    Model contents = room.model();
    assertEquals(contents, room.press('?', '?').model());
  }

  @Test
  void aKeyThatStandsTwiceInAGroupSaysWhereItMeansWhat() {
    for (String language : RoomMessages.LANGUAGES) {
      RoomMessages messages = RoomMessages.of(language);
      for (Key key : List.of(Key.of(')'), Key.of('('), Key.of('q'), Key.of('a'))) {
        List<String> apparatus =
            KeyMap.STANDARD.all().stream()
                .filter(binding -> binding.group() == Binding.Group.APPARATUS)
                .filter(binding -> binding.keys().contains(key))
                .map(binding -> messages.get(binding.helpKey()))
                .toList();
        List<String> places = apparatus.stream().map(text -> text.split("[:：]")[0]).toList();
        assertTrue(apparatus.size() > 1);
        assertTrue(
            apparatus.stream().allMatch(text -> text.matches(".+[:：].+")), apparatus::toString);
        assertEquals(places.stream().distinct().toList(), places);
      }
    }
  }

  @Test
  void namesEveryBindingAndSaysWhatIsOfNoUseNow() {
    List<HelpLine> lines = HelpLine.of(room.resize(200, 12).press('?').model());
    KeyMap.STANDARD
        .all()
        .forEach(
            binding -> {
              String text = room.model().messages().get(binding.helpKey());
              assertTrue(lines.stream().anyMatch(line -> line.text().startsWith(text)), text);
            });
    String alone = room.model().messages().get("why.one-pane");
    assertTrue(lines.stream().anyMatch(line -> line.disabled() && line.text().contains(alone)));
  }

  @Test
  void whatHasOneNameIsListedOnce() {
    List<HelpLine> lines = HelpLine.of(Room.open(120, 40, "en").press('?').model());
    String does = RoomMessages.of("en").get("key.search-library");
    List<HelpLine> search = lines.stream().filter(line -> line.text().equals(does)).toList();
    assertEquals(1, search.size());
    assertEquals("S  /", search.get(0).keys());
  }
}
