package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Passage;
import org.lunheng.document.Role;

class SelectionUpdateTest {
  private static final String FIRST = "您第一次觉得模型比人可靠，是什么时候？";
  private static final String NOT_THE_ONE = "不是它报得准的那一次，而是它报错之后告诉我为什么错的那一次。";
  private static final String OLD_WAYS = "我们的老办法也会错，但错得没有声音；这套系统会把它没有见过的雨型标出来，说：这里我不懂。";

  /** With the first turn on top, and after it two answers. */
  private final Room room = Room.open(80, 24, "en", "river").press(']');

  private String selected() {
    return SelectionUpdate.quote(room.model()).words();
  }

  private String copied() {
    return room.cmds().stream()
        .filter(Cmd.Copy.class::isInstance)
        .map(cmd -> ((Cmd.Copy) cmd).text())
        .reduce((first, last) -> last)
        .orElse("");
  }

  @Test
  void aSelectionBeginsWithTheFirstSentenceOnTheScreen() {
    room.press('V');
    assertEquals(FIRST, selected());
    assertEquals("river", SelectionUpdate.quote(room.model()).interview());
    room.press('V', ']', 'j', 'V');
    // the second line begins in the midst of the last sentence of its paragraph
    assertEquals("一个会说“我不懂”的工具，比一个总是自信的工具更值得信任。", selected());
  }

  @Test
  void itsEndGoesOnAndBackBySentencesThroughParagraphs() {
    room.press('V', 'j');
    assertEquals(FIRST + "\n" + NOT_THE_ONE, selected());
    room.press(']');
    assertEquals(FIRST + "\n" + NOT_THE_ONE + OLD_WAYS, selected());
    room.press('k', '[');
    assertEquals(FIRST, selected());
    room.press('k');
    assertEquals("一、模型守夜\n" + FIRST, selected());
    room.press('j');
    assertEquals(FIRST, selected());
  }

  @Test
  void itsEndsMoveByCharactersAndOneStays() {
    room.press('V', 'h', 'h');
    assertEquals("您第一次觉得模型比人可靠，是什么时", selected());
    room.press('o', 'l', 'l', 'l');
    assertEquals("次觉得模型比人可靠，是什么时", selected());
    room.pressTimes(40, 'l');
    assertEquals("时", selected());
    room.press('o').pressTimes(3, 'h');
    assertEquals("时", selected());
  }

  @Test
  void aCharacterIsAWholeCluster() {
    String family = "👨‍👩‍👧";
    Room odd = Room.silent(80, 24, "odd");
    odd.send(
        new Msg.InterviewLoaded(
            InterviewBuilder.interview("odd", null)
                .with("a", "甲", Role.GUEST)
                .turn("a", family + "é好")
                .build()));
    odd.press('V', 'h');
    assertEquals(family + "é", SelectionUpdate.quote(odd.model()).words());
    odd.press('h');
    assertEquals(family, SelectionUpdate.quote(odd.model()).words());
    odd.press('h');
    assertEquals(family, SelectionUpdate.quote(odd.model()).words());
  }

  @Test
  void paragraphsAndTurnsAreTakenWhole() {
    room.press(']', 'V', 'p');
    assertEquals(NOT_THE_ONE + OLD_WAYS, selected());
    room.press('t');
    assertTrue(selected().startsWith(NOT_THE_ONE), selected());
    assertTrue(selected().endsWith("而我脑子里是一条具体的河。"), selected());
    assertEquals(3, selected().split("\n").length);
  }

  @Test
  void thePaneScrollsAlong() {
    room.press('V').pressTimes(30, 'j');
    Passage last = SelectionUpdate.passages(room.model()).get(0);
    Pane.Reading pane = room.pane(0);
    int rows = PaneGrid.activeRows(room.model());
    Anchor end = ((KeepScreen.Selecting) room.model().screen()).selection().to();
    Passage there = new Passage(end.paragraph(), end.index() - 1, end.index());
    assertTrue(pane.shows(there, rows));
    assertFalse(pane.shows(last, rows));
    room.press('o');
    room.press('k', 'j');
    assertTrue(room.pane(0).shows(room.pane(0).firstLineOf(last), rows));
  }

  @Test
  void whatIsCopiedSaysWhereItIsFrom() {
    room.press('V', 'y');
    assertEquals(
        "“" + FIRST + "”\n——陈默，《机器会读河流吗？与水文学家林岚谈预测、误差和信任》，2024-05-06（river:p4）\n",
        copied().replaceFirst("p\\d+", "p4"));
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals("notice.copied", room.model().notice().key());
    assertEquals("19", room.model().notice().arguments().get(0));
  }

  @Test
  void severalSpeakersAreNamedAtTheirWords() {
    room.press('V', 'j', 'y');
    assertTrue(copied().startsWith("“陈默：" + FIRST + "\n林岚：" + NOT_THE_ONE + "”\n——《"), copied());
    assertTrue(copied().matches("(?s).*（river:p\\d+–p\\d+）\n"), copied());
  }

  @Test
  void withoutASelectionTheParagraphOnTopIsCopied() {
    room.press(']', 'y');
    assertTrue(copied().startsWith("“" + NOT_THE_ONE + OLD_WAYS + "”\n——林岚，"), copied());
  }

  @Test
  void itIsCopiedInTheCharactersThatAreShown() {
    room.press('F', 'F', 'V', 'y');
    assertTrue(copied().startsWith("「您第一次覺得模型比人可靠，是什麼時候？」\n——陳默，《機器"), copied());
    assertEquals(FIRST, selectedStored());
  }

  private String selectedStored() {
    room.press('V');
    return selected();
  }

  @Test
  void whatTerminalsDoNotTakeIsCutAndTold() {
    Room big = Room.silent(80, 24, "big");
    String text = "论衡𠮷".repeat(10_000);
    big.send(
        new Msg.InterviewLoaded(
            InterviewBuilder.interview("big", null)
                .with("a", "甲", Role.GUEST)
                .turn("a", text)
                .build()));
    big.press('y');
    String cut = ((Cmd.Copy) big.cmds().get(big.cmds().size() - 1)).text();
    int bytes = cut.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes <= 74_000 && bytes > 73_900, Integer.toString(bytes));
    assertTrue(cut.contains("…”\n——甲，2024-05-06（big:p1）"), cut.substring(cut.length() - 40));
    String words = cut.substring(1, cut.indexOf('…'));
    assertTrue(text.startsWith(words));
    Notice notice = big.model().notice();
    assertEquals("notice.copied-cut", notice.key());
    int characters = words.codePointCount(0, words.length()) + 1;
    assertEquals(List.of(Integer.toString(characters), "30000"), notice.arguments().subList(0, 2));
  }

  @Test
  void theMouseSelectsInOnePaneAlone() {
    Passage from = new Passage(3, 2, 3);
    Room two = Room.open(120, 40, "en", "river", "panel");
    two.send(new Msg.TextDragged(1, new Passage(0, 2, 3), new Passage(0, 4, 5), true));
    assertEquals(1, two.model().desk().active());
    assertEquals("各位。", SelectionUpdate.quote(two.model()).words());
    two.send(new Msg.TextDragged(1, from, new Passage(0, 1, 2), false));
    assertEquals("迎各", SelectionUpdate.quote(two.model()).words());
    two.send(new Msg.PanePointed(0));
    assertInstanceOf(Screen.Reader.class, two.model().screen());
    two.send(new Msg.TextDragged(1, from, from, false));
    assertInstanceOf(Screen.Reader.class, two.model().screen());
    two.send(new Msg.TextDoubleClicked(1, new Passage(0, 8, 9)));
    assertEquals("今天的題目很直接：機器翻譯已經這麼好了，我們為什麼還要學語言？", SelectionUpdate.quote(two.model()).words());
  }
}
