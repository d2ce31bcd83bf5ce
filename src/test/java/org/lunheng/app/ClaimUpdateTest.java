package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Companion;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.argument.Arguments;
import org.lunheng.corpus.glossary.Glossary;

class ClaimUpdateTest {
  private final Room room = Room.open(80, 24, "en", "river");

  /** The claims that keys lead to, until they lead no further. */
  private static List<String> led(Room room, char key) {
    List<String> ids = new ArrayList<>();
    while (room.press(key).model().notice() == null) {
      ids.add(current(room));
      assertSeen(room);
    }
    return ids;
  }

  private static String current(Room room) {
    return room.pane(0).claims().currentClaim().claim().id();
  }

  private static void assertSeen(Room room) {
    Pane.Reading pane = room.pane(0);
    int rows = PaneGrid.activeRows(room.model());
    Passage passage = pane.lit().get(0);
    int line = pane.firstLineOf(passage);
    assertTrue(line >= pane.top() && line < pane.top() + rows);
    NoteBox note = NoteBox.of(room.model());
    int row = PaneGrid.HEADER_ROWS + line - pane.top();
    assertTrue(row < note.row() || row >= note.row() + note.rows());
  }

  /** The words that stand out in a pane, as they are shown. */
  private static String litWords(Pane.Reading pane) {
    return pane.lit().stream()
        .map(
            passage -> {
              int number = passage.paragraph();
              String text = pane.text().paragraphs().get(number);
              int from = pane.edition().shownIndex(number, passage.from());
              return text.substring(from, pane.edition().shownIndex(number, passage.to()));
            })
        .collect(Collectors.joining());
  }

  private static String words(Room room) {
    NoteBox note = NoteBox.of(room.model());
    StringBuilder words = new StringBuilder(note.title()).append(" (").append(note.remark());
    words.append(")");
    note.lines()
        .forEach(
            line -> {
              words.append(line.label().isEmpty() ? " " : "\n" + line.label() + "| ");
              words.append(line.text());
            });
    return words.toString().replace('\u00a0', ' ');
  }

  @Test
  void leadsFromClaimToClaimInTheOrderOfTheText() {
    List<String> inOrder =
        List.of("lin-says-dont-know", "chen-number", "lin-responsibility", "lin-signature");
    assertEquals(inOrder, led(room, 'c'));
    assertEquals(Notice.of("notice.no-next-claim"), room.model().notice());
    assertInstanceOf(Screen.ClaimNote.class, room.model().screen());
    List<String> back = List.of("lin-responsibility", "chen-number", "lin-says-dont-know");
    assertEquals(back, led(room, 'C'));
    assertEquals(Notice.of("notice.no-previous-claim"), room.model().notice());
  }

  @Test
  void leadsToWhatOthersDisagreeOrAgreeWith() {
    assertEquals(List.of("lin-responsibility", "lin-signature"), led(rules(), '-'));
    assertEquals(List.of("lin-signature"), led(room, '-'));
    assertEquals(Notice.of("notice.no-next-disagreement"), room.model().notice());
    room.press('g');
    assertEquals(List.of("lin-says-dont-know", "lin-signature"), led(room, '='));
    assertEquals(Notice.of("notice.no-next-agreement"), room.model().notice());
    assertEquals(List.of("lin-says-dont-know"), led(room, '+'));
    assertEquals(Notice.of("notice.no-previous-agreement"), room.model().notice());
    room.press('_');
    assertEquals(Notice.of("notice.no-previous-disagreement"), room.model().notice());
  }

  /** A room where what is said on responsibility is disputed too. */
  private static Room rules() {
    Companion disputed = Argued.withStance("lin-responsibility", "gu-why");
    return Room.open(80, 24, "en", "river").send(new Msg.CompanionLoaded(disputed));
  }

  @Test
  void startsFromWhatIsOnTheScreen() {
    room.press('G', 'C');
    assertEquals("lin-responsibility", current(room.press(Key.Type.ESCAPE)));
    room.press(Key.Type.ESCAPE, 'g', 'c');
    assertEquals("lin-says-dont-know", current(room));
  }

  @Test
  void theEvidenceStandsOutInEveryScript() {
    room.press('c');
    assertEquals("一个会说“我不懂”的工具，比一个总是自信的工具更值得信任。", litWords(room.pane(0)));
    room.press('F', 'F');
    assertEquals("一個會說“我不懂”的工具，比一個總是自信的工具更值得信任。", litWords(room.pane(0)));
  }

  @Test
  void theNoteSaysWhatIsClaimedAndWhoElseSpeaksOnIt() {
    room.press('-');
    assertEquals(
        """
        Work replaced (claim 4/4)
        - opposes| 林岚: Machines may read but not worry for us.
        proposition| Replacing people at work is progress.
        disagree| + Anna Lindqvist
        agree| - 周啟明
        also| o 聽眾""",
        words(room));
  }

  @Test
  void theNoteNamesTheInterviewOfSpeakersWhoTakePartInSeveral() {
    room.send(new Msg.CompanionLoaded(Argued.withGuest("river", "zhou-qiming"))).press('-');
    assertTrue(words(room).contains("disagree| + Anna Lindqvist\n"), words(room));
    assertTrue(words(room).contains("agree| - 周啟明 (圓桌：翻譯之後，還需…)\n"), words(room));
    Room there = Room.open(120, 40, "en", "panel");
    there.send(new Msg.CompanionLoaded(Argued.withGuest("river", "zhou-qiming"))).press('-');
    assertTrue(words(there).contains("disagree| - 周啟明; - 林岚\n"), words(there));
  }

  @Test
  void theNoteSpeaksTheReadersLanguage() {
    Room here = Room.open(120, 40, "zh-Hant", "panel").press('=', '=');
    assertEquals(
        """
        取代工作 (論點 4/4)
        - 反對| 周啟明：如何對待被取代者才是關鍵。
        命題| 機器取代人的工作是一種進步。
        異議| + Anna Lindqvist
        同意| - 林岚
        另有| o 聽眾""",
        words(here));
  }

  @Test
  void theNoteSaysWhoseViewIsReported() {
    Companion reported = Argued.reporting("chen-number", "外行人");
    room.send(new Msg.CompanionLoaded(reported)).press('c', 'c');
    assertTrue(words(room).contains("陈默 reports the view of 外行人: Laypeople see"), words(room));
    room.press('C');
    assertTrue(words(room).contains("also| ~ 陈默, reported"), words(room));
  }

  @Test
  void otherKeysOfTheTextCloseTheNoteAndDoTheirWork() {
    room.press('c', 'j');
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    int top = room.pane(0).top();
    room.press('c', Key.Type.ESCAPE);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertTrue(PassageUpdate.isLit(room.model()));
    assertTrue(room.press('q').cmds().contains(new Cmd.Quit()));
    assertTrue(top > 0);
  }

  @Test
  void theNoteStaysWithItsClaimWhenTheScreenChanges() {
    room.press('c', 'c', 'c').resize(40, 12);
    assertEquals("lin-responsibility", current(room));
    assertSeen(room);
    room.send(new Msg.CompanionLoaded(Argued.reporting("chen-number", "外行人")));
    assertEquals("lin-responsibility", current(room));
    room.press('?').send(new Msg.CompanionLoaded(Companion.NONE)).press(Key.Type.ESCAPE);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
  }

  @Test
  void theKeysSayWhyTheyDoNothing() {
    Room talk = Room.open(80, 24, "en", "talk");
    assertEquals(Notice.of("why.no-disagreement"), talk.press('-').model().notice());
    assertEquals(Notice.of("why.no-agreement"), talk.press('=').model().notice());
    talk.send(new Msg.CompanionLoaded(new Companion(Arguments.NONE, Glossary.EMPTY, Samples.ALL)));
    assertEveryKeySays("why.no-claims", talk);
    talk.send(new Msg.CompanionLoaded(Companion.NONE));
    assertEveryKeySays("why.map-loading", talk);
  }

  private static void assertEveryKeySays(String why, Room room) {
    for (char key : new char[] {'c', 'C', '-', '_', '=', '+', 'e'}) {
      assertEquals(Notice.of(why), room.press(key).model().notice());
    }
  }
}
