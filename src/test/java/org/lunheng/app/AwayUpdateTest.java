package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Passage;
import org.lunheng.quiz.CardKind;

class AwayUpdateTest {
  private static List<String> ids(Room room) {
    return room.model().desk().panes().stream().map(Pane::id).toList();
  }

  /** The words that stand out in a pane. */
  private static Set<String> lit(Room room, int pane) {
    Pane.Reading reading = room.pane(pane);
    return reading.lit().stream()
        .map(place -> words(reading, place))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String words(Pane.Reading pane, Passage place) {
    var paragraph = pane.edition().source().paragraphs().get(place.paragraph()).paragraph();
    return paragraph.text().substring(place.from(), place.to());
  }

  /** An answer to who says that a tool which admits gaps earns trust. */
  private static Room answered(Room room, boolean right) {
    room.asking(CardKind.CLAIM_SPEAKER, "lin-lan");
    return room.press(right ? room.right() : room.wrong());
  }

  @Test
  void aRightAnswerOpensItsPassage() {
    Room room = answered(Room.open(80, 24, "en"), true).press('o');
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals(List.of("river"), ids(room));
    assertEquals(Set.of("一个会说“我不懂”的工具，比一个总是自信的工具更值得信任。"), lit(room, 0));
  }

  @Test
  void aWrongAnswerOpensThePassageThatItWasTakenForBeside() {
    Room room = answered(Room.open(80, 24, "en"), false);
    QuizRound round = room.model().quiz().round();
    var chosen = round.given().answer().option().exhibits();
    room.press('o');
    assertEquals(List.of("river", chosen.get(0).quotation().interview()), ids(room));
    Set<String> quoted = new TreeSet<>();
    chosen.forEach(exhibit -> quoted.add(exhibit.quotation().text()));
    assertEquals(quoted, lit(room, 1));
  }

  @Test
  void tenVisitsLeaveThePanesAndPlacesAsTheyWere() {
    Room room = Room.open(80, 24, "en", "panel", "talk").press('G', Key.Type.TAB);
    Desk before = room.model().desk();
    answered(room, false);
    QuizScreen feedback = (QuizScreen) room.model().screen();
    for (int i = 0; i < 10; i++) {
      room.press('j', 'o');
      assertEquals("river", ids(room).get(0));
      room.press('G', 'Q');
      assertEquals(feedback.getClass(), room.model().screen().getClass());
      assertEquals(before, room.model().desk());
      assertEquals(0, room.model().reached("river").percent());
    }
    room.press(Key.Type.ENTER, Key.Type.ESCAPE, Key.Type.ESCAPE);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals(before, room.model().desk());
  }

  @Test
  void theSameFeedbackComesBackAsItWasScrolled() {
    Room room = answered(Room.open(40, 12, "en"), false).press('j');
    Screen scrolled = room.model().screen();
    assertEquals(1, ((QuizScreen) scrolled).top());
    room.press('o', 'Q');
    assertEquals(scrolled, room.model().screen());
    assertNull(room.model().quiz().away());
    assertTrue(room.model().desk().isEmpty());
  }

  @Test
  void theQuizWaitsWhereverTheReaderGoes() {
    Room room = answered(Room.open(80, 24, "en"), true).press('o');
    room.press('x', 'j', Key.Type.ENTER, 'L').resize(40, 12).press('Q');
    assertInstanceOf(QuizScreen.Feedback.class, room.model().screen());
    assertTrue(room.model().desk().isEmpty());
    room.press('e');
    assertEquals(2, room.reviews().size());
  }

  @Test
  void whatTheReaderGoesOnToReadKeepsItsPlace() {
    Room room = answered(Room.open(80, 24, "en"), true).press('o');
    room.press(Key.Type.ESCAPE, 'G', 'Q');
    assertEquals(100, room.model().reached("river").percent());
  }
}
