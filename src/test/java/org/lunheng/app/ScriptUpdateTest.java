package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;
import org.lunheng.store.ScriptConverters;
import org.lunheng.text.ScriptConverter;

class ScriptUpdateTest {
  /** Makes every character two, so that no index stays where it was. */
  private static final ScriptConverter DOUBLING = new DoublingConverter();

  @Test
  void theKeyGoesFromTheSourceToSimplifiedToTraditionalAndBack() {
    Room room = Room.open(80, 24, "en", "panel");
    String source = room.pane(0).interview().title();
    assertEquals("圆桌：翻译之后，还需要学语言吗", room.press('F').pane(0).interview().title());
    assertEquals(source, room.press('F').pane(0).interview().title());
    assertEquals(ScriptChoice.HANT, room.pane(0).script());
    assertSame(Samples.PANEL, room.press('F').pane(0).interview());
  }

  @Test
  void namesAreConvertedWithTheText() {
    Room room = Room.open(80, 24, "en", "panel").press('F');
    assertEquals("周启明", room.pane(0).interview().participants().get(1).name());
    assertTrue(
        room.pane(0).text().lines().stream()
            .map(SetLine::mark)
            .anyMatch(mark -> mark != null && mark.text().equals("周启明：")));
  }

  @Test
  void onlyTheActivePaneIsConverted() {
    Room room = Room.open(80, 24, "en", "panel", "panel").press('F');
    assertEquals(ScriptChoice.HANS, room.pane(0).edition().script());
    assertSame(Samples.PANEL, room.pane(1).interview());
  }

  @Test
  void nothingIsLoadedBeforeItIsNeeded() {
    Room room = Room.silent(80, 24, "river").send(new Msg.InterviewLoaded(Samples.RIVER));
    room.press('j', 'F');
    assertFalse(room.cmds().contains(new Cmd.LoadConverter()), "the source is Simplified");
    assertNull(room.model().converter());
  }

  @Test
  void whatConvertsIsLoadedOnce() {
    Room room = Room.silent(80, 24, "river", "panel");
    room.send(new Msg.InterviewLoaded(Samples.RIVER));
    room.send(new Msg.InterviewLoaded(Samples.PANEL));
    room.press('F', 'F', Key.Type.TAB, 'F');
    assertEquals(1, room.cmds().stream().filter(Cmd.LoadConverter.class::isInstance).count());
    assertTrue(room.model().awaitsConverter());
    assertSame(Samples.RIVER, room.pane(0).interview());
    room.send(new Msg.ConverterLoaded(ScriptConverters.get()));
    assertFalse(room.model().awaitsConverter());
    assertEquals("機器會讀河流嗎？與水文學家林嵐談預測、誤差和信任", room.pane(0).interview().title());
    assertEquals("圆桌：翻译之后，还需要学语言吗", room.pane(1).interview().title());
  }

  @Test
  void thePlaceStaysOnTheSameWords() {
    Room room = Room.silent(40, 12, "river").send(new Msg.InterviewLoaded(Samples.RIVER));
    room.send(new Msg.ConverterLoaded(DOUBLING));
    room.press(' ', 'j', 'j');
    Anchor anchor = room.pane(0).anchor();
    String words = room.topText(0).substring(0, 1);
    room.press('F', 'F');
    assertEquals(anchor, room.pane(0).anchor());
    assertTrue(room.topText(0).contains(words + words), room.topText(0));
    room.press('F');
    assertEquals(words, room.topText(0).substring(0, 1));
  }

  @Test
  void scrollingAConvertedTextKeepsAPlaceInTheStoredOne() {
    Room room = Room.silent(40, 12, "river").send(new Msg.InterviewLoaded(Samples.RIVER));
    room.send(new Msg.ConverterLoaded(DOUBLING)).press('F', 'F', ' ', ' ');
    while (room.pane(0).anchor().index() <= 0) {
      room.press('j');
    }
    String words = room.topText(0);
    Anchor anchor = room.pane(0).anchor();
    String stored = room.press('F').pane(0).text().paragraphs().get(anchor.paragraph());
    assertEquals(words.charAt(1), stored.charAt(anchor.index()));
  }

  @Test
  void aPaneThatOpensHasTheCharactersOfTheOneItWasCalledFrom() {
    Room room = Room.open(80, 24, "en", "panel").press('F', 'v', Key.Type.ENTER);
    assertEquals(ScriptChoice.HANS, room.pane(1).edition().script());
    room.press('F', 'o', 'j', Key.Type.ENTER);
    assertEquals(ScriptChoice.HANT, room.pane(1).edition().script());
    assertEquals("棋盤之外：一次關於規則的演講", room.pane(1).interview().title());
  }

  @Test
  void whatConvertsIsLoadedForAPaneThatOpensToo() {
    Room room = Room.silent(80, 24, "river").send(new Msg.LibraryLoaded(Samples.LIBRARY));
    room.send(new Msg.InterviewLoaded(Samples.RIVER)).press('F', 'v', 'j', Key.Type.ENTER);
    assertFalse(room.cmds().contains(new Cmd.LoadConverter()), "the first one is Simplified");
    room.send(new Msg.InterviewLoaded(Samples.PANEL));
    assertTrue(room.cmds().contains(new Cmd.LoadConverter()));
    room.send(new Msg.ConverterLoaded(ScriptConverters.get()));
    assertEquals("圆桌：翻译之后，还需要学语言吗", room.pane(1).interview().title());
  }

  @Test
  void contentsThatAreOpenAreConvertedToo() {
    Room room = Room.silent(80, 24, "river").send(new Msg.InterviewLoaded(Samples.RIVER));
    room.press('F', 'F', 't', 'j');
    room.send(new Msg.ConverterLoaded(ScriptConverters.get()));
    Screen.Contents contents = (Screen.Contents) room.model().screen();
    assertEquals("二、誤差是誰的", contents.entries().get(1).text());
    assertEquals(1, contents.cursor().selected());
  }

  @Test
  void aFailureIsSaidAndLeavesTheTextAsItIs() {
    Room room = Room.silent(80, 24, "panel").send(new Msg.InterviewLoaded(Samples.PANEL));
    Problem problem = Problem.of("lunheng", 0, "file-broken", "x");
    room.press('F').send(new Msg.ConverterFailed(problem));
    assertEquals(ScriptChoice.SOURCE, room.pane(0).script());
    assertEquals(Notice.of(problem), room.model().notice());
    assertFalse(room.model().awaitsConverter());
    room.press('F');
    assertEquals(2, room.cmds().stream().filter(Cmd.LoadConverter.class::isInstance).count());
  }

  @Test
  void aPaneWithoutTextSaysWhyTheKeyDoesNothing() {
    Room room = Room.silent(80, 24, "river").press('F');
    assertEquals(Notice.of("why.pane-opening"), room.model().notice());
  }
}
