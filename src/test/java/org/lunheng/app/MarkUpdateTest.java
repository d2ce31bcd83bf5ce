package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;

class MarkUpdateTest {

  private static String note(Room room) {
    NoteBox note = NoteBox.of(room.model());
    StringBuilder words = new StringBuilder(note.title()).append(" (").append(note.remark());
    words.append(")");
    note.lines().forEach(line -> words.append('\n').append(line.label()).append(line.text()));
    return words.toString();
  }

  /** What looks a certain way in the paragraphs of a pane. */
  private static List<String> looking(Room room, Look look) {
    Pane.Reading pane = room.pane(0);
    List<String> texts = pane.text().paragraphs();
    return IntStream.range(0, texts.size())
        .boxed()
        .flatMap(
            i ->
                pane.stretches(i, 0, texts.get(i).length(), null, null, null).stream()
                    .filter(stretch -> stretch.look() == look)
                    .map(stretch -> texts.get(i).substring(stretch.from(), stretch.to())))
        .toList();
  }

  @Test
  void theApparatusIsReadAfterTheInterviewAndNotWithIt() {
    Room room = Room.silent(80, 24, Damaged.ID);
    assertFalse(room.cmds().contains(new Cmd.LoadApparatus(Damaged.ID)));
    room.send(new Msg.InterviewLoaded(Damaged.INTERVIEW));
    Cmd asked = new Cmd.LoadApparatus(Damaged.ID);
    assertTrue(room.cmds().contains(asked));
    assertTrue(asked.canWait());
    assertEquals(List.of(), looking(room, Look.RESTORED));
    room.send(new Msg.ApparatusLoaded(Damaged.ID, Damaged.APPARATUS));
    assertEquals(List.of("因為全世界最聰明"), looking(room, Look.RESTORED));
    assertEquals(6, room.pane(0).marks().loud());
    assertEquals(4, room.pane(0).marks().quiet());
  }

  @Test
  void noApparatusIsReadBeforeAllInterviewsAreThere() {
    Room room = Room.silent(80, 24, Damaged.ID, "river", "nobody");
    room.send(new Msg.InterviewLoaded(Damaged.INTERVIEW));
    room.send(new Msg.InterviewLoaded(Samples.RIVER));
    assertFalse(room.cmds().contains(new Cmd.LoadApparatus(Damaged.ID)));
    room.send(new Msg.InterviewFailed("nobody", Problem.of("nobody", 0, "file-broken", "x")));
    assertTrue(room.cmds().contains(new Cmd.LoadApparatus(Damaged.ID)));
    assertTrue(room.cmds().contains(new Cmd.LoadApparatus("river")));
  }

  @Test
  void onlyWhatAReaderShouldKnowOfIsMarked() {
    Room room = Room.open(80, 24, "en", Damaged.ID);
    assertEquals(List.of("因為全世界最聰明"), looking(room, Look.RESTORED));
    assertEquals(List.of("???", "人"), looking(room, Look.OFFERED));
    assertEquals(List.of(), looking(room, Look.QUIET));
  }

  @Test
  void aKeyShowsTheSmallChangesTooAndHidesThem() {
    Room room = Room.open(80, 24, "en", Damaged.ID).press('A');
    assertEquals(List.of("，", "？", "，", "發"), looking(room, Look.QUIET));
    assertEquals(
        Notice.of("notice.everything-marked", "pinyin annotation 1, punctuation 3"),
        room.model().notice());
    room.press('A');
    assertEquals(List.of(), looking(room, Look.QUIET));
    assertEquals(Notice.of("notice.doubts-marked"), room.model().notice());
  }

  @Test
  void theNoteSaysWhatWasReadAndWhatIsReadNow() {
    Room room = Room.open(80, 24, "en", Damaged.ID).press(')');
    assertEquals(
        """
        GBK misalignment (1/6, line 4)
        raw「?yàn)槿澜缱盥斆鞯」
        restored「因為全世界最聰明」
        whydecoded one byte off""",
        note(room));
  }

  @Test
  void theNoteOnAnOfferedReadingNamesTheOthers() {
    Room room = Room.open(80, 24, "zh-Hans", Damaged.ID).press(')', ')');
    assertEquals(
        """
        GBK 错位 (2/6，第 4 行)
        原文「???」
        疑作「常快」
        或作「。看」「。快」
        依据解码时错了一个字节
        无法确定，正文保留原文的写法。""",
        note(room));
  }

  @Test
  void theNoteSaysWhatIsMissingAndWhoMaySpeak() {
    Room room = Room.open(80, 24, "en", Damaged.ID).press(')', ')', ')');
    String missing = "Something that stood in front of this is missing from the source.";
    assertTrue(note(room).startsWith("gap in the source (3/6, line 5)\n" + missing), note(room));
    String likely = "uncertain speaker (4/6, line 5)\nlikely陳默? (likely)\n";
    assertTrue(note(room.press(')')).startsWith(likely), note(room));
    room.press(')');
    assertEquals(
        """
        dropped word (5/6, line 5)
        raw(nothing)
        offered(no reading can be proposed)
        whya rule that nobody has worded
        Not certain, so the text keeps the raw reading.""",
        note(room));
    assertTrue(note(room.press(')')).contains("Two turns of one speaker"), note(room));
  }

  @Test
  void theKeysGoFromMarkToMarkAndSayWhereTheyEnd() {
    Room room = Room.open(80, 24, "en", Damaged.ID).press('(');
    assertEquals(Notice.of("notice.no-previous-mark"), room.model().notice());
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    room.pressTimes(6, ')').press('(');
    assertEquals(4, room.pane(0).marks().current());
    room.press(')', 'j');
    assertEquals(Notice.of("notice.no-next-mark"), room.model().notice());
    assertEquals(5, room.pane(0).marks().current());
  }

  @Test
  void theNoteIsClosedAndFoundAgain() {
    Room room = Room.open(80, 24, "en", Damaged.ID).press('a');
    assertEquals(0, room.pane(0).marks().current());
    room.press(')', Key.Type.ESCAPE);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    room.press('a');
    assertEquals(1, room.pane(0).marks().current());
    room.press('a', ')');
    assertEquals(2, room.pane(0).marks().current());
  }

  @Test
  void theNextMarkIsThatBelowTheTopOfThePane() {
    Room room = Room.open(30, 8, "en", Damaged.ID).press(Key.Type.END, '(', 'q', 'g', ')');
    assertEquals(0, room.pane(0).marks().current());
    room.press('q', Key.Type.END, 'a');
    assertEquals(5, room.pane(0).marks().current());
  }

  @Test
  void aMarkIsNeverUnderItsNote() {
    for (int rows = 5; rows < 30; rows++) {
      for (int columns : new int[] {20, 40, 80}) {
        Room room = Room.open(columns, rows, "zh-Hant", Damaged.ID, "river").press('A');
        for (int i = 0; i < 10; i++) {
          room.press(')');
          Pane.Reading pane = room.pane(0);
          NoteBox note = NoteBox.of(room.model());
          int top = PaneGrid.of(room.model()).rowOf(0) + PaneGrid.HEADER_ROWS;
          int first = top + pane.firstLineOf(pane.marks().currentMark()) - pane.top();
          int last = top + pane.lastLineOf(pane.marks().currentMark()) - pane.top();
          boolean hidden = note.row() <= last && note.row() + note.rows() > first;
          assertFalse(hidden, columns + "x" + rows + ": " + note + " on " + first + "-" + last);
          assertTrue(first >= top, columns + "x" + rows);
        }
      }
    }
  }

  /** Whether the mark whose note is open is on the screen, and the note beside it. */
  private static void assertNoteInSight(Room room, String where) {
    assertInstanceOf(Screen.Note.class, room.model().screen(), where);
    Pane.Reading pane = room.pane(0);
    int rows = PaneGrid.activeRows(room.model());
    int line = pane.firstLineOf(pane.marks().currentMark());
    assertTrue(line >= pane.top() && line < pane.top() + rows, where);
    int height = room.model().size().rows();
    NoteBox note = NoteBox.of(room.model());
    assertTrue(note.row() > 0 && note.row() + note.rows() < height, where + ": " + note);
    assertTrue(note.rows() > NoteBox.FRAME_ROWS, where + ": " + note);
  }

  @Test
  void aNoteStaysWithItsMarkOnAScreenOfAnotherSize() {
    Room room = Room.open(120, 40, "en", Damaged.ID).pressTimes(5, ')');
    for (int[] size : new int[][] {{80, 24}, {40, 12}, {30, 8}, {20, 7}, {120, 40}, {30, 8}}) {
      room.resize(size[0], size[1]);
      assertNoteInSight(room, size[0] + "x" + size[1]);
      assertEquals(4, room.pane(0).marks().current());
    }
    room.press(')');
    assertEquals(5, room.pane(0).marks().current());
    assertNoteInSight(room, "next");
  }

  @Test
  void aNoteStaysWithItsMarkWhereHelpLayOverIt() {
    Room room = Room.open(120, 40, "en", Damaged.ID).pressTimes(5, ')').press('?');
    assertNoteInSight(room.resize(30, 8).press('q'), "after the help");
  }

  @Test
  void aNoteStaysWithItsMarkInOtherCharacters() {
    Room room = Room.silent(30, 8, Damaged.ID);
    room.send(new Msg.InterviewLoaded(Damaged.INTERVIEW));
    room.send(new Msg.ApparatusLoaded(Damaged.ID, Damaged.APPARATUS)).press('F');
    room.pressTimes(5, ')').send(new Msg.ConverterLoaded(new DoublingConverter()));
    assertNoteInSight(room, "after conversion");
  }

  @Test
  void aKeyOfTheTextClosesTheNoteAndDoesItsWork() {
    Room room = Room.open(80, 24, "en", Damaged.ID, "river").press(')', Key.Type.TAB);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals(1, room.model().desk().active());
    room.press(Key.Type.TAB, ')', 't');
    assertInstanceOf(Screen.Contents.class, room.model().screen());
    room.press('q', ')', 'F');
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals(ScriptChoice.HANS, room.pane(0).script());
  }

  @Test
  void aKeyOfTheTextThatCannotDoItsWorkSaysWhyAndLeavesTheNote() {
    Room room = Room.open(80, 24, "en", Damaged.ID).press(')', Key.Type.TAB);
    assertEquals(Notice.of("why.one-pane"), room.model().notice());
    assertInstanceOf(Screen.Note.class, room.model().screen());
    room.press('Z');
    assertInstanceOf(Screen.Note.class, room.model().screen());
  }

  @Test
  void marksStandOnTheSameWordsInOtherCharacters() {
    Room room = Room.open(80, 24, "en", Damaged.ID).press('F');
    assertEquals(List.of("因为全世界最聪明"), looking(room, Look.RESTORED));
    assertEquals(List.of("???", "人"), looking(room, Look.OFFERED));
    room.press(')');
    assertTrue(note(room).contains("「因為全世界最聰明」"), "the apparatus stays as it is stored");
  }

  @Test
  void marksStandOnTheSameWordsWhereConversionMovesThem() {
    Room room = Room.silent(80, 24, Damaged.ID);
    room.send(new Msg.InterviewLoaded(Damaged.INTERVIEW));
    room.send(new Msg.ApparatusLoaded(Damaged.ID, Damaged.APPARATUS));
    room.send(new Msg.ConverterLoaded(new DoublingConverter())).press('F');
    assertEquals(List.of("因因為為全全世世界界最最聰聰明明"), looking(room, Look.RESTORED));
  }

  @Test
  void anotherPaneOfTheInterviewNeedNotReadItsApparatusAgain() {
    Room room = Room.open(80, 24, "en", Damaged.ID).press(')');
    Next next = PaneUpdate.openBeside(room.model(), Damaged.ID);
    assertEquals(List.of(), next.cmds());
    Marks marks = ((Pane.Reading) next.model().desk().panes().get(1)).marks();
    assertEquals(6, marks.loud());
    assertEquals(Marks.NONE, marks.current());
  }

  @Test
  void aPaneSaysWhyThereIsNothingToShow() {
    Room room = Room.silent(80, 24, "talk").send(new Msg.InterviewLoaded(Samples.TALK));
    for (char key : new char[] {')', '(', 'a', 'A', 'r'}) {
      assertEquals(Notice.of("why.no-apparatus"), room.press(key).model().notice());
    }
    room.send(new Msg.ApparatusLoaded("talk", Damaged.apparatus("talk")));
    assertEquals(Notice.of("why.no-marks"), room.press(')').model().notice());
    assertEquals(Notice.of("notice.nothing-mechanical"), room.press('A').model().notice());
  }

  @Test
  void aScreenWithoutAMarkSaysHowToGetToOne() {
    Room room = Room.open(20, 4, "en", Damaged.ID).press('a');
    assertEquals(Notice.of("why.no-mark-here"), room.model().notice());
  }

  @Test
  void hidingTheSmallChangesClosesANoteOnOne() {
    Room room = Room.open(80, 24, "en", Damaged.ID).press('A', ')', 'A');
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    room.press(')', 'A');
    assertInstanceOf(Screen.Note.class, room.model().screen());
    assertTrue(room.pane(0).marks().currentMark().equals(room.pane(0).marks().shown().get(2)));
  }

  @Test
  void aNoteStaysOpenWhenTheApparatusArrives() {
    Room room = Room.silent(80, 24, Damaged.ID);
    room.send(new Msg.InterviewLoaded(Damaged.INTERVIEW)).press(')', ')');
    Mark speaker = room.pane(0).marks().currentMark();
    assertInstanceOf(Mark.Speaker.class, speaker);
    room.send(new Msg.ApparatusLoaded(Damaged.ID, Damaged.APPARATUS));
    assertEquals(speaker, room.pane(0).marks().currentMark());
    assertEquals(3, room.pane(0).marks().current());
  }

  @Test
  void aBrokenApparatusIsSaidAndTheTextCanBeRead() {
    Room room = Room.silent(80, 24, "river").send(new Msg.InterviewLoaded(Samples.RIVER));
    Problem problem = Problem.of("apparatus/river.json", 3, "file-broken", "x");
    room.send(new Msg.LibraryLoaded(Samples.LIBRARY)).send(new Msg.Failed(problem));
    assertEquals(Notice.of(problem), room.model().notice());
    assertSame(Samples.LIBRARY, room.model().library());
    assertEquals(0, room.pane(0).top());
  }
}
