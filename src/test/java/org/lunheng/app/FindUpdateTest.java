package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.corpus.Passage;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.store.Likenesses;

class FindUpdateTest {
  private static final Key EXPRESSION = Key.ctrl('r');

  private final Room room = Room.open(60, 14, "en", "river");

  private static Room type(Room room, String words) {
    words.chars().forEach(c -> room.press((char) c));
    return room;
  }

  private Room find(String words) {
    return type(room.press('/'), words);
  }

  private static Found found(Room room, int pane) {
    return room.pane(pane).found();
  }

  private String current() {
    Passage hit = found(room, 0).currentHit();
    return hit == null ? null : text(room, 0, hit);
  }

  private static String text(Room room, int pane, Passage hit) {
    Interview source = room.pane(pane).edition().source();
    PlacedParagraph place = source.paragraphs().get(hit.paragraph());
    return place.paragraph().text().substring(hit.from(), hit.to());
  }

  /** How often words stand in a text, counted by hand. */
  private static int count(Interview interview, String words) {
    return (int)
        interview.paragraphs().stream()
            .mapToLong(p -> p.paragraph().text().split(words, -1).length - 1)
            .sum();
  }

  private void assertSeen() {
    Pane.Reading pane = room.pane(0);
    int line = pane.firstLineOf(pane.found().currentHit());
    assertTrue(pane.shows(line, PaneGrid.activeRows(room.model())));
  }

  @Test
  void findsWhileOneTypes() {
    find("编");
    assertEquals(count(Samples.RIVER, "编"), found(room, 0).hits().size());
    assertSeen();
    type(room, "程");
    assertEquals(count(Samples.RIVER, "编程"), found(room, 0).hits().size());
    assertEquals("编程", current());
    assertSeen();
    assertTrue(room.pane(0).top() > 0);
  }

  @Test
  void goesBackToThePlaceWhenNothingIsFoundAndWhenOneGivesUp() {
    room.press('j', 'j', 'j');
    String place = room.topText(0);
    find("编程");
    assertFalse(place.equals(room.topText(0)));
    room.press('鲸');
    assertEquals(place, room.topText(0));
    assertEquals(List.of(), found(room, 0).hits());
    room.press(Key.Type.BACKSPACE);
    assertEquals("编程", current());
    room.press(Key.Type.ESCAPE);
    assertEquals(place, room.topText(0));
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertFalse(found(room, 0).isOn());
  }

  @Test
  void goesOnRoundTheEnd() {
    find("签字").press(Key.Type.ENTER);
    int all = count(Samples.RIVER, "签字");
    assertEquals(all, found(room, 0).hits().size());
    assertNull(room.model().notice());
    for (int i = 1; i < all; i++) {
      room.press('n');
      assertEquals(i, found(room, 0).current());
      assertSeen();
      assertNull(room.model().notice());
    }
    room.press('n');
    assertEquals(0, found(room, 0).current());
    assertEquals("notice.find-from-start", room.model().notice().key());
    room.press('N');
    assertEquals(all - 1, found(room, 0).current());
    assertEquals("notice.find-from-end", room.model().notice().key());
  }

  @Test
  void goesOnFromTheScreenWhereTheHitIsOutOfSight() {
    find("模型").press(Key.Type.ENTER, 'G', 'N');
    Pane.Reading pane = room.pane(0);
    int last = found(room, 0).hits().size() - 1;
    assertTrue(found(room, 0).current() >= last - 1);
    room.press('g', 'n');
    assertEquals(0, found(room, 0).current());
    assertFalse(pane.top() == room.pane(0).top());
  }

  @Test
  void saysThatTheTextGoesOnFromTheStart() {
    room.press('G');
    find("长江边").press(Key.Type.ENTER);
    assertEquals("长江边", current());
    assertEquals("notice.find-from-start", room.model().notice().key());
  }

  @Test
  void saysThatNothingWasFound() {
    find("鲸鱼").press(Key.Type.ENTER);
    assertEquals("notice.find-none", room.model().notice().key());
    room.press('n');
    assertEquals("notice.find-none", room.model().notice().key());
  }

  @Test
  void nothingCanBeGoneOnWithAtFirst() {
    room.press('n');
    assertEquals("why.nothing-sought", room.model().notice().key());
  }

  @Test
  void escapeUnmarksBeforeAnythingElse() {
    find("签字").press(Key.Type.ENTER);
    String place = room.topText(0);
    room.press(Key.Type.ESCAPE);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertFalse(found(room, 0).isOn());
    assertEquals(place, room.topText(0));
    room.press('n');
    assertEquals("签字", current());
    room.press(Key.Type.ESCAPE, Key.Type.ESCAPE);
    assertInstanceOf(Screen.Shelf.class, room.model().screen());
  }

  @Test
  void callsBackWhatWasLookedForBefore() {
    find("签字").press(Key.Type.ENTER);
    find("责任").press(Key.Type.ENTER);
    find("数").press(Key.Type.UP);
    assertEquals("责任", typed());
    assertEquals("责任", current());
    room.press(Key.Type.UP, Key.Type.UP);
    assertEquals("签字", typed());
    room.press(Key.Type.DOWN, Key.Type.DOWN);
    assertEquals("数", typed());
    room.press(Key.Type.ESCAPE);
    assertEquals("责任", room.model().finding().query().text());
  }

  private String typed() {
    return ((FindLine) room.model().screen()).input().text();
  }

  @Test
  void enterInAnEmptyLineGoesOn() {
    find("签字").press(Key.Type.ENTER, '/', Key.Type.ENTER);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    assertEquals(1, found(room, 0).current());
    Room fresh = Room.open(60, 14, "en", "river").press('/', Key.Type.ENTER);
    assertInstanceOf(Screen.Reader.class, fresh.model().screen());
    assertFalse(found(fresh, 0).isOn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"籤字", "qianzi", "qian zi"})
  void findsInTheOtherScriptAndInPinyin(String words) {
    find(words);
    assertEquals(count(Samples.RIVER, "签字"), found(room, 0).hits().size());
    assertEquals("签字", current());
  }

  @Test
  void findsTheSameInEveryEditionAndSize() {
    find("签字").press(Key.Type.ENTER, 'n');
    List<Passage> hits = found(room, 0).hits();
    room.press('F', 'F');
    assertEquals("簽字", shown(Look.FOUND_NOW));
    room.resize(33, 20);
    assertEquals(hits, found(room, 0).hits());
    assertEquals("簽字", shown(Look.FOUND_NOW));
    room.press('F', 'F');
    assertEquals("签字", shown(Look.FOUND_NOW));
  }

  /** What stands in the shown text where something looks so. */
  private String shown(Look look) {
    Pane.Reading pane = room.pane(0);
    int paragraph = pane.found().currentHit().paragraph();
    String text = pane.text().paragraphs().get(paragraph);
    return pane.stretches(paragraph, 0, text.length(), null, null, null).stream()
        .filter(stretch -> stretch.look() == look)
        .map(stretch -> text.substring(stretch.from(), stretch.to()))
        .findFirst()
        .orElse(null);
  }

  @Test
  void takesWhatIsTypedForAnExpressionOnRequest() {
    find("签.|责任");
    assertEquals(List.of(), found(room, 0).hits());
    room.press(EXPRESSION);
    int all = count(Samples.RIVER, "签.") + count(Samples.RIVER, "责任");
    assertEquals(all, found(room, 0).hits().size());
    room.press(EXPRESSION);
    assertEquals(List.of(), found(room, 0).hits());
  }

  @Test
  void saysWhereAnExpressionIsBrokenAndStays() {
    find("模型(").press(EXPRESSION, Key.Type.ENTER);
    assertEquals("fault.unclosed", room.model().notice().key());
    assertEquals(List.of("3"), room.model().notice().arguments());
    assertInstanceOf(FindLine.class, room.model().screen());
    room.press(Key.Type.BACKSPACE, Key.Type.ENTER);
    assertEquals("模型", current());
  }

  @Test
  void everyPaneIsMarkedAndGoesOnByItself() {
    Room two = Room.open(120, 40, "en", "river", "panel");
    type(two.press('/'), "机器").press(Key.Type.ENTER);
    assertEquals(count(Samples.PANEL, "機器"), found(two, 1).hits().size());
    assertEquals(Found.NONE, found(two, 1).current());
    two.press(Key.Type.TAB, 'n');
    assertEquals(0, found(two, 1).current());
    assertEquals("機器", text(two, 1, found(two, 1).currentHit()));
  }

  @Test
  void aTextThatOpensLaterIsMarkedToo() {
    find("规则").press(Key.Type.ENTER, 'v', 'j', 'j', Key.Type.ENTER);
    assertEquals("talk", room.pane(1).id());
    assertEquals(count(Samples.TALK, "规则"), found(room, 1).hits().size());
  }

  @Test
  void loadsWhatItNeedsWhenItIsNeededFirst() {
    Room silent = Room.silent(60, 14, "river");
    silent.send(new Msg.InterviewLoaded(Samples.RIVER));
    assertFalse(silent.cmds().contains(new Cmd.LoadLikeness()));
    type(silent.press('/'), "编程");
    assertTrue(silent.cmds().contains(new Cmd.LoadLikeness()));
    silent.press(Key.Type.ENTER);
    assertEquals("notice.find-loading", silent.model().notice().key());
    silent.send(new Msg.LikenessLoaded(Likenesses.shared()));
    assertEquals(0, found(silent, 0).current());
    assertTrue(silent.pane(0).top() > 0);
  }
}
