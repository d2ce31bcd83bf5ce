package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Passage;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.store.Foldings;

/** What is found in any pane is what a plain search of its text finds, and it stays marked. */
class FindPanesTest {

  @Provide
  Arbitrary<String> words() {
    List<String> cut = new ArrayList<>();
    for (PlacedParagraph place : Samples.PANEL.paragraphs()) {
      String text = place.paragraph().text();
      for (int i = 0; i + 2 <= text.length(); i += 3) {
        String pair = text.substring(i, i + 2);
        if (pair.codePoints().allMatch(Character::isIdeographic)) {
          cut.add(pair);
          cut.add(Foldings.get().of(pair));
        }
      }
    }
    return Arbitraries.of(cut);
  }

  @Property(tries = 40)
  void bothScriptsOfATextHaveTheSameHitsWhateverIsDoneToThem(@ForAll("words") String words) {
    Room room = Room.open(100, 14, "en", "panel", "panel").press('F', 'F', Key.Type.TAB);
    find(room, words);
    List<String> expected = naive(Samples.PANEL.paragraphs(), Pattern.quote(folded(words)));
    assertFalse(expected.isEmpty());
    check(room, expected, folded(words));
    room.press('j', 'j', 's', ' ', 'n');
    check(room, expected, folded(words));
    room.resize(61, 20);
    check(room, expected, folded(words));
    room.press('F').resize(100, 14).press('F', 'n', 'N');
    check(room, expected, folded(words));
  }

  @Property(tries = 20)
  void anExpressionHasTheSameHitsInBoth(@ForAll("words") String words) {
    Room room = Room.open(100, 14, "en", "panel", "panel").press('F', 'F', Key.Type.TAB, '/');
    type(room.press(Key.ctrl('r')), words.charAt(0) + ".?[" + words + "]").press(Key.Type.ENTER);
    String folded = folded(words);
    String pattern = folded.charAt(0) + ".?[" + folded + "]";
    List<String> expected = naive(Samples.PANEL.paragraphs(), pattern);
    assertEquals(expected, places(room.pane(0).found().hits()));
    assertEquals(expected, places(room.pane(1).found().hits()));
  }

  private static void check(Room room, List<String> expected, String folded) {
    for (int pane = 0; pane < 2; pane++) {
      assertEquals(expected, places(room.pane(pane).found().hits()));
      assertEquals(expected.size(), marked(room.pane(pane), folded));
    }
  }

  /** A raw text has places of its own. */
  @Test
  void aRawTextIsFoundInAsItStands() {
    Room room = Room.open(100, 14, "en", Damaged.ID, Damaged.ID).press('X');
    assertTrue(room.pane(0).isRaw());
    String line =
        Damaged.RAW.lines().stream().filter(l -> l.contains("体育")).findFirst().orElseThrow();
    find(room, "體育");
    List<String> expected = naive(room.pane(0).interview().paragraphs(), "体育");
    assertTrue(expected.size() >= line.split("体育", -1).length - 1);
    assertEquals(expected, places(room.pane(0).found().hits()));
    assertEquals(expected.size(), marked(room.pane(0), "体育"));
    assertEquals(naive(Damaged.INTERVIEW.paragraphs(), "体育"), places(room.pane(1).found().hits()));
    room.press('X');
    assertEquals(naive(Damaged.INTERVIEW.paragraphs(), "体育"), places(room.pane(0).found().hits()));
  }

  /** Going on in one pane that others follow leads through all hits and comes round. */
  @Test
  void aFollowedPaneGoesRound() {
    for (int mode = 0; mode < 3; mode++) {
      Room room = Room.open(100, 14, "en", "panel", "river");
      for (int i = 0; i < mode; i++) {
        room.press('s');
      }
      find(room, "他");
      int all = naive(Samples.PANEL.paragraphs(), "他").size();
      assertTrue(all > 1);
      int first = room.pane(0).found().current();
      for (int i = 1; i <= all; i++) {
        room.press('n');
        int now = room.pane(0).found().current();
        assertEquals((first + i) % all, now);
        Notice notice = room.model().notice();
        assertEquals(now == 0, notice != null && notice.key().equals("notice.find-from-start"));
      }
    }
  }

  private static void find(Room room, String words) {
    type(room.press('/'), words).press(Key.Type.ENTER);
  }

  private static Room type(Room room, String words) {
    words.chars().forEach(c -> room.press((char) c));
    return room;
  }

  private static String folded(String text) {
    return Foldings.get().of(text);
  }

  private static List<String> naive(List<PlacedParagraph> paragraphs, String pattern) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Matcher matcher =
          Pattern.compile(pattern).matcher(folded(paragraphs.get(i).paragraph().text()));
      while (matcher.find()) {
        found.add(i + ":" + matcher.start() + "-" + matcher.end());
      }
    }
    return found;
  }

  private static List<String> places(List<Passage> hits) {
    return hits.stream().map(h -> h.paragraph() + ":" + h.from() + "-" + h.to()).toList();
  }

  /** How many stretches of a pane are marked as found; each has to show what was looked for. */
  private static int marked(Pane.Reading pane, String folded) {
    int marked = 0;
    for (int i = 0; i < pane.text().paragraphs().size(); i++) {
      String text = pane.text().paragraphs().get(i);
      for (Stretch stretch : pane.stretches(i, 0, text.length(), null, null, null)) {
        if (stretch.look() == Look.FOUND || stretch.look() == Look.FOUND_NOW) {
          assertEquals(folded, folded(text.substring(stretch.from(), stretch.to())));
          marked++;
        }
      }
    }
    return marked;
  }
}
