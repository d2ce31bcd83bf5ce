package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.Block;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.store.Foldings;

class TermUpdateTest {
  private final Room room = Room.open(80, 12, "en", "river");

  /** The term that the reader is at in the active pane, as its text has it. */
  private static String term(Room room) {
    TermPlace place = ((Screen.Reader) room.model().screen()).term();
    Passage passage = place.passage();
    Interview source = room.pane(room.model().desk().active()).edition().source();
    List<Paragraph> paragraphs = new ArrayList<>();
    source.blocks().stream().map(Block::paragraphs).forEach(paragraphs::addAll);
    String text = paragraphs.get(passage.paragraph()).text();
    return passage.paragraph() + text.substring(passage.from(), passage.to());
  }

  private void assertSeen() {
    Passage passage = ((Screen.Reader) room.model().screen()).term().passage();
    Pane.Reading pane = room.pane(0);
    assertTrue(pane.firstLineOf(passage) >= pane.top());
    assertTrue(pane.lastLineOf(passage) < pane.top() + PaneGrid.activeRows(room.model()));
  }

  @Test
  void goesFromTermToTermAndBack() {
    room.press('.');
    assertEquals("0模型", term(room));
    assertSeen();
    room.press('.', '.');
    assertEquals("3模型", term(room));
    room.press(',');
    assertEquals("2模型", term(room));
    assertSeen();
  }

  @Test
  void scrollsToATermFarBelow() {
    room.pressTimes(4, '.');
    assertEquals("12模型", term(room));
    assertSeen();
    assertTrue(room.pane(0).top() > 0);
  }

  @Test
  void theLongestTermIsTaken() {
    room.pressTimes(5, '.');
    assertEquals("13HydroForecaster 3.2", term(room));
  }

  @Test
  void startsFromTheScreenWhenTheTermIsOutOfSight() {
    room.press('.', 'G', ',');
    assertEquals("17模型", term(room));
    room.press('g', '.');
    assertEquals("0模型", term(room));
  }

  @Test
  void saysThatThereIsNoFurtherTerm() {
    room.press(',');
    assertEquals("notice.no-previous-term", room.model().notice().key());
    room.press('G', '.');
    if (room.model().notice() == null) {
      room.pressTimes(10, '.');
    }
    assertEquals("notice.no-next-term", room.model().notice().key());
  }

  @Test
  void staysAtTheTermInOtherCharacters() {
    room.press('.', '.', '.', 'F', 'F');

    assertEquals("3模型", term(room));
    assertSeen();
    List<Stretch> stretches = room.pane(0).stretches(3, 0, 40, null, termPassage(), null);
    assertEquals(Look.TERM, stretches.get(0).look());
    String shown = room.pane(0).text().paragraphs().get(3);
    assertEquals("模型", shown.substring(stretches.get(0).from(), stretches.get(0).to()));
  }

  private Passage termPassage() {
    return ((Screen.Reader) room.model().screen()).term().passage();
  }

  @Test
  void aTraditionalTextHasTheTermsToo() {
    Room panel = Room.open(80, 24, "en", "panel").press('.');

    assertEquals("0機器翻譯", term(panel));
  }

  @Test
  void saysThatTheGlossaryIsNotThereYetOrEmpty() {
    Room silent = Room.silent(80, 24, "river");
    silent.send(new Msg.InterviewLoaded(Samples.RIVER)).press('.');
    assertEquals("why.glossary-loading", silent.model().notice().key());

    Glossary none = new Glossary(List.of(), Foldings.get());
    Companion companion = new Companion(Arguments.NONE, none, Samples.ALL);
    silent.send(new Msg.CompanionLoaded(companion)).press('K');
    assertEquals("why.no-glossary", silent.model().notice().key());
  }

  @Test
  void saysThatNoTermIsOnTheScreen() {
    Room talk = Room.open(80, 24, "en", "talk").press(Key.Type.ENTER);

    assertEquals("why.no-term-here", talk.model().notice().key());
  }

  @Test
  void explainsTheFirstTermOnTheScreenWhereNoneWasGoneTo() {
    room.press('K');

    assertEquals("model", ((Screen.Explaining) room.model().screen()).uses().entry().id());
  }

  @Test
  void explainsTheTermThatTheReaderIsAt() {
    room.pressTimes(5, '.').press(Key.Type.ENTER);

    assertEquals("forecast", ((Screen.Explaining) room.model().screen()).uses().entry().id());
  }

  @Test
  void escapeLeavesTheTermBeforeTheText() {
    room.press('.', Key.Type.ESCAPE);
    assertEquals(new Screen.Reader(), room.model().screen());

    room.press(Key.Type.ESCAPE);
    assertTrue(room.model().screen() instanceof Screen.Shelf);
  }

  @Test
  void anotherPaneHasNoTermUntilOneGoesThere() {
    Room two = Room.open(120, 24, "en", "river", "panel").press('.', Key.Type.TAB);

    assertNull(TermUpdate.place(two.model()));
    assertEquals("0機器翻譯", term(two.press('.')));
  }
}
