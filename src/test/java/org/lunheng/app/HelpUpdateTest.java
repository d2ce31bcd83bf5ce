package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Problem;
import org.lunheng.quiz.CardKind;

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
              String text = KeyWords.of(binding.helpKey(), room.model());
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

  /** The heading on the first line shown, or the last one above it. */
  private String part() {
    List<HelpLine> lines = HelpLine.of(room.model());
    String part = "";
    for (HelpLine line : lines.subList(0, top() + 1)) {
      part = line.heading() ? line.text() : part;
    }
    return part;
  }

  private void assertPart(String group, Object... keys) {
    room.press(keys).press('?');
    assertEquals(room.model().messages().get(group), part());
    room.press('?');
  }

  @Test
  void opensAtThePartThatIsAboutTheScreen() {
    assertPart("group.moves");
    assertPart("group.contents", 't');
    assertPart("group.apparatus", Key.Type.ESCAPE, 'r');
    assertPart("group.arguments", Key.Type.ESCAPE, 'c');
    assertPart("group.glossary", Key.Type.ESCAPE, '.', 'K');
    assertPart("group.keeping", Key.Type.ESCAPE, 'V');
    assertPart("group.keeping", Key.Type.ESCAPE, 'J');
    assertPart("group.map", Key.Type.ESCAPE, 'M');
    assertPart("group.claim-list", 'a');
    assertPart("group.quiz", Key.Type.ESCAPE, Key.Type.ESCAPE, 'Q');
    room.asking(CardKind.CLAIM_SPEAKER, "lin-lan");
    assertPart("group.quiz");
    assertPart("group.quiz", room.right());
    assertPart("group.library", 'q', 'q', 'L');
  }

  private List<String> found(String words) {
    words.codePoints().forEach(character -> room.press(Key.of(character)));
    return HelpLine.of(room.model()).stream().map(HelpLine::text).toList();
  }

  @Test
  void findsWordsKeysAndNamesInTheHelp() {
    int all = HelpLine.of(room.press('?').model()).size();
    List<String> found = found("/glossary term");
    assertTrue(found.contains("in the text: to the next term of the glossary"), found::toString);
    assertFalse(found.contains("a page down"));
    room.press(Key.ctrl('u'));
    assertEquals("Quiz", found("Q").get(0));
    assertEquals("Q", HelpLine.of(room.model()).get(1).keys());
    room.press(Key.ctrl('u'));
    assertTrue(found("next-turn").contains("to the next turn"));
    int kept = HelpLine.of(room.press(Key.Type.ENTER).model()).size();
    assertTrue(kept < all);
    assertEquals(all, HelpLine.of(room.press('/', Key.Type.ESCAPE).model()).size());
    assertInstanceOf(Screen.Reader.class, room.press('q').model().screen());
  }

  @Test
  void findsChineseWordsByTheirPinyin() {
    Room chinese = Room.open(80, 24, "zh-Hans", "river").press('?', '/');
    "shuqian".chars().forEach(letter -> chinese.press((char) letter));
    List<HelpLine> lines = HelpLine.of(chinese.model());
    assertTrue(lines.stream().anyMatch(line -> line.text().contains("设书签")));
    assertTrue(lines.size() < 30);
  }

  @Test
  void wordsThatTheHelpHasNotLeaveNothing() {
    room.press('?', '/', '鱷');
    assertEquals(List.of(), HelpLine.of(room.model()));
    room.press(Key.Type.ENTER, 'j', 'G', '?');
  }

  @Test
  void tellsTheMistakesInTheSettingsAgain() {
    Problem problem = Problem.of("config.toml", 3, "file-broken", "x");
    room.show(room.model().withKeyboard(new Keyboard(KeyMap.STANDARD, List.of(problem))));
    room.press(':');
    "settings-problems".chars().forEach(letter -> room.press((char) letter));
    room.press(Key.Type.ENTER);
    assertTrue(
        HelpLine.of(room.model()).stream()
            .anyMatch(line -> line.keys().equals("config.toml:3") && line.text().contains("x")));
    room.resize(80, 40);
    assertEquals(room.model().messages().get("group.settings"), lastHeading());
  }

  private String lastHeading() {
    return HelpLine.of(room.model()).stream()
        .filter(HelpLine::heading)
        .reduce((first, last) -> last)
        .orElseThrow()
        .text();
  }
}
