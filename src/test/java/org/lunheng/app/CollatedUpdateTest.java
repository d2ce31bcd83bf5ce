package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Problem;
import org.lunheng.document.RawText;

class CollatedUpdateTest {
  private static final int WIDE = 400;

  private static Screen.Collated shown(Room room) {
    return (Screen.Collated) room.model().screen();
  }

  /** Each row as {@code line raw | clean}. */
  private static List<String> rows(Room room) {
    return shown(room).text().rows().stream()
        .map(row -> row.line() + " " + words(row.raw()) + " | " + words(row.clean()))
        .toList();
  }

  private static String words(CollatedText.Cell cell) {
    return cell == null ? "" : cell.piece().text().substring(cell.from(), cell.to());
  }

  private static String looking(Piece piece, Look look) {
    StringBuilder words = new StringBuilder();
    piece.stretches().stream()
        .filter(stretch -> stretch.look() == look)
        .forEach(s -> words.append(piece.text(), s.from(), s.to()).append('/'));
    return words.toString();
  }

  @Test
  void aKeyShowsEveryRawLineBesideWhatHasBecomeOfIt() {
    Room room = Room.open(WIDE, 24, "en", Damaged.ID).press('r');
    assertEquals(
        List.of(
            "1 [13 characters, spam: line of advertising keywords]河流與機器 | [title]",
            "3 陳默:您第一次覺得它可靠,是什麼時候? | 陳默：您第一次覺得它可靠，是什麼時候？",
            "4 林嵐:?yàn)槿澜缱盥斆鞯的人都在測水位,我們發(fā)現它???。" + " | 林嵐：因為全世界最聰明的人都在測水位，我們發現它???。",
            "5 可是外行人到的只有一個數字。 | [gap in the source]",
            "5  | 陳默? (likely)：可是外行人到的只有一個數字。",
            "6 陳默:誰來簽字？ | [gap in the source]",
            "6  | 陳默：誰來簽字？",
            "7 林嵐:我簽。 | 林嵐：我簽。",
            "9 [5,000 characters, spam: line of advertising keywords] | "),
        rows(room));
  }

  @Test
  void whatChangedStandsOutOnBothSides() {
    Room room = Room.open(WIDE, 24, "en", Damaged.ID).press('r');
    CollatedText.Row row = shown(room).text().rows().get(2);
    assertEquals("?yàn)槿澜缱盥斆鞯/", looking(row.raw().piece(), Look.REPLACED));
    assertEquals("因為全世界最聰明/", looking(row.clean().piece(), Look.RESTORED));
    assertEquals("???/", looking(row.raw().piece(), Look.OFFERED));
    assertEquals(",/(fā)/", looking(row.raw().piece(), Look.QUIET));
    assertEquals("，/", looking(row.clean().piece(), Look.QUIET));
    CollatedText.Row dropped = shown(room).text().rows().get(3);
    assertEquals("人/", looking(dropped.raw().piece(), Look.OFFERED), "where a word was dropped");
    CollatedText.Row first = shown(room).text().rows().get(0);
    assertTrue(looking(first.raw().piece(), Look.REMOVED).contains("spam"));
  }

  @Test
  void whatWasLeftOutIsShownWhenAskedFor() {
    Room room = Room.open(WIDE, 24, "zh-Hans", Damaged.ID).press('r', 'R');
    List<String> rows = rows(room);
    assertEquals("1 ［垃圾信息：愛博體育官网登录|手机版_］河流與機器 | ［标题］", rows.get(0));
    assertTrue(rows.stream().filter(row -> row.matches("(9|10|11) .*")).count() > 20);
    assertEquals(9, rows(room.press('R')).size());
    assertTrue(rows(room).get(8).startsWith("9 ［5,000 字，垃圾信息："), rows(room).get(8));
  }

  @Test
  void whereNothingWasLeftOutTheKeySaysWhatItDidElsewhere() {
    Room room = Room.open(40, 6, "en", Damaged.ID).press('r', ')', ')');
    assertTrue(shown(room).top() > 0);
    room.press('R');
    assertEquals(Notice.of("notice.removed-full-elsewhere"), room.model().notice());
    room.press('R');
    assertEquals(Notice.of("notice.removed-short-elsewhere"), room.model().notice());
    assertNull(room.press('g', 'R').model().notice());
    assertNull(room.press('R').model().notice());
  }

  @Test
  void theRawTextIsReadWhenItIsAskedForFirst() {
    Room room = Room.silent(80, 24, Damaged.ID);
    room.send(new Msg.InterviewLoaded(Damaged.INTERVIEW));
    room.send(new Msg.ApparatusLoaded(Damaged.ID, Damaged.APPARATUS)).press('r');
    assertEquals(new Cmd.LoadRaw(Damaged.ID), room.cmds().get(room.cmds().size() - 1));
    assertNull(shown(room).text());
    assertEquals(Notice.of("why.still-opening"), room.press(')').model().notice());
    room.press('?').send(new Msg.RawLoaded(Damaged.ID, Damaged.RAW)).press('q');
    assertEquals(1, shown(room).text().rows().get(0).line());
    room.press('r', 'r');
    assertEquals(1, room.cmds().stream().filter(Cmd.LoadRaw.class::isInstance).count());
  }

  @Test
  void aRawTextThatCannotBeHadIsSaid() {
    Room room = Room.silent(80, 24, Damaged.ID);
    room.send(new Msg.InterviewLoaded(Damaged.INTERVIEW));
    room.send(new Msg.ApparatusLoaded(Damaged.ID, Damaged.APPARATUS)).press('r');
    Problem problem = Problem.of("raw/damaged.txt", 0, "file-broken", "x");
    room.send(new Msg.RawFailed(problem));
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals(Notice.of(problem), room.model().notice());
  }

  @Test
  void itStartsWhereOneReadsAndLeavesWhereOneLooked() {
    Room room = Room.open(40, 8, "en", Damaged.ID).press(')', 'q', 'r');
    int read = room.pane(0).blockOnTop().paragraphs().get(0).line();
    assertEquals(read, shown(room).text().rows().get(shown(room).top()).line());
    room.press('g', ')', ')');
    assertEquals(5, shown(room).text().rows().get(shown(room).top()).line());
    room.press('r');
    assertTrue(room.topText(0).startsWith("可是外行人"), room.topText(0));
  }

  @Test
  void fromANoteItStartsAtTheMark() {
    Room room = Room.open(24, 12, "en", Damaged.ID).press(')', ')', 'r');
    CollatedText.Row row = shown(room).text().rows().get(shown(room).top());
    assertEquals("???/", looking(row.clean().piece(), Look.OFFERED));
    assertTrue(words(row.clean()).contains("???"), words(row.clean()));
    int top = room.pane(0).top();
    assertEquals(top, room.press('r').pane(0).top());
  }

  @Test
  void leavingWithoutHavingMovedLeavesThePaneAsItWas() {
    Room room = Room.open(40, 8, "en", Damaged.ID).press('j', 'j', 'j');
    Pane before = room.pane(0);
    Pane.Reading after = room.press('r', 'r').pane(0);
    assertEquals(((Pane.Reading) before).top(), after.top());
    assertEquals(((Pane.Reading) before).anchor(), after.anchor());
  }

  @Test
  void thePlaceStaysWhenTheScreenChanges() {
    Room room = Room.open(40, 8, "en", Damaged.ID).press('r', ')', ')');
    int line = shown(room).text().rows().get(shown(room).top()).line();
    room.resize(90, 6);
    assertEquals(line, shown(room).text().rows().get(shown(room).top()).line());
    room.resize(24, 8).press('R');
    assertEquals(line, shown(room).text().rows().get(shown(room).top()).line());
  }

  @Test
  void theRestoredSideHasTheCharactersOfThePane() {
    Room room = Room.open(WIDE, 24, "en", Damaged.ID).press('F', 'r');
    assertTrue(rows(room).get(2).endsWith("| 林岚：因为全世界最聪明的人都在测水位，我们发现它???。"), rows(room).get(2));
    assertTrue(rows(room).get(2).startsWith("4 林嵐:?yàn)槿"), rows(room).get(2));
    CollatedText.Row row = shown(room).text().rows().get(2);
    assertEquals("因为全世界最聪明/", looking(row.clean().piece(), Look.RESTORED));
  }

  @Test
  void theKeysStopAtWhatDeservesALook() {
    Room room = Room.open(30, 5, "en", Damaged.ID).press('r');
    int top = -1;
    while (shown(room).top() != top) {
      top = shown(room).top();
      CollatedText.Row row = shown(room).text().rows().get(top);
      assertTrue(top == 0 || row.opening() && row.notable(), row::toString);
      room.press(')');
    }
    assertEquals(Notice.of("notice.no-next-mark"), room.model().notice());
    room.press('(');
    assertTrue(shown(room).top() < top);
  }

  @Test
  void anApparatusOfAnotherTextDoesNoHarm() {
    Room room = Room.silent(80, 24, "river").send(new Msg.InterviewLoaded(Samples.RIVER));
    room.send(new Msg.ApparatusLoaded("river", Damaged.APPARATUS)).press('r', 'R');
    RawText shorter = new RawText(Damaged.RAW.source(), List.of("短", "", "x"), List.of());
    room.send(new Msg.RawLoaded("river", shorter)).press('R', ')', '(', 'G', 'r');
    assertInstanceOf(Screen.Reader.class, room.model().screen());
  }
}
