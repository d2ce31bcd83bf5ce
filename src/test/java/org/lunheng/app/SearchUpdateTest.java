package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.find.Finder;
import org.lunheng.corpus.find.Findings;
import org.lunheng.corpus.find.Index;
import org.lunheng.corpus.find.Query;
import org.lunheng.corpus.find.Way;
import org.lunheng.document.Interview;
import org.lunheng.document.Problem;
import org.lunheng.store.Likenesses;

class SearchUpdateTest {
  private final Room room = Room.open(80, 24, "en");

  private LibrarySearch search() {
    return ((SearchScreen) room.model().screen()).search();
  }

  private Room type(String words) {
    words.chars().forEach(c -> room.press((char) c));
    return room;
  }

  @Test
  void everyKeySearchesAnew() {
    room.press('/', '模');
    assertTrue(search().findings().hits() > 0);
    int before = search().findings().hits();
    room.press('型');
    assertFalse(search().waiting());
    assertTrue(search().findings().hits() > 0 && search().findings().hits() <= before);
    assertEquals("模型", search().finder().query().text());
    room.press(Key.Type.BACKSPACE, Key.Type.BACKSPACE);
    assertEquals(0, search().findings().hits());
  }

  @Test
  void movingInTheLineAsksNothing() {
    room.press('/', '模', '型');
    int number = search().number();
    room.press(Key.Type.LEFT, Key.Type.HOME, Key.Type.END);
    assertEquals(number, search().number());
  }

  @Test
  void opensAtWhatWasFoundAndGoesOnFromThere() {
    room.press('S');
    type("jiqi").press(Key.Type.DOWN, Key.Type.DOWN, Key.Type.ENTER);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
    Pane.Reading pane = room.pane(0);
    Passage hit = pane.found().currentHit();
    String text = pane.interview().paragraphs().get(hit.paragraph()).paragraph().text();
    assertTrue(List.of("机器", "機器").contains(text.substring(hit.from(), hit.to())), text);
    assertTrue(pane.shows(hit, PaneGrid.activeRows(room.model())));
    int count = pane.found().hits().size();
    int before = pane.found().current();
    room.press('n');
    assertEquals((before + 1) % count, room.pane(0).found().current());
  }

  @Test
  void whatWasTypedAndChosenStaysWhenOneReturns() {
    room.press('S');
    type("模型").press(Key.Type.DOWN, Key.Type.DOWN);
    LibrarySearch left = search();
    assertEquals(2, left.chosen());
    room.press(Key.Type.ENTER, 'S');
    assertEquals("模型", search().input().text());
    assertEquals(2, search().chosen());
    room.press(Key.Type.ESCAPE);
    assertInstanceOf(Screen.Reader.class, room.model().screen());
  }

  @Test
  void escapeLeadsBackToTheList() {
    room.press('j', '/', '模', Key.Type.ESCAPE);
    assertEquals(1, ((Screen.Shelf) room.model().screen()).cursor().selected());
  }

  @Test
  void anInterviewThatIsOpenIsGoneToWhereItIs() {
    Room two = Room.open(120, 24, "en", "river", "panel").press('S');
    "翻譯".chars().forEach(c -> two.press((char) c));
    two.press(Key.Type.ENTER);
    assertEquals(
        List.of("river", "panel"), two.model().desk().panes().stream().map(Pane::id).toList());
    assertEquals(1, two.model().desk().active());
  }

  @Test
  void backspaceBringsThePanesBack() {
    Room one = Room.open(80, 24, "en", "talk").press('S');
    "翻譯".chars().forEach(c -> one.press((char) c));
    one.press(Key.Type.ENTER);
    assertEquals("panel", one.model().desk().activePane().id());
    one.press(Key.Type.BACKSPACE);
    assertEquals("talk", one.model().desk().activePane().id());
  }

  @Test
  void wordsMayBeMeantAsAnExpression() {
    room.press('/');
    type("模.").press(Key.Type.TAB);
    assertTrue(search().findings().hits() > 0);
    room.press('(');
    assertEquals(0, search().findings().hits());
    assertTrue(search().finder().fault() != null);
    room.press(Key.Type.BACKSPACE, Key.ctrl('r'));
    assertEquals(Query.How.WORDS, search().how());
    assertEquals(0, search().findings().hits());
  }

  @Test
  void anAnswerToAnEarlierQuestionComesTooLate() {
    room.press('/', '模');
    int stale = search().number();
    room.press('型');
    LibrarySearch now = search();
    Index index = Index.of(Samples.ALL, Likenesses.shared());
    Finder finder = index.finder(Query.typed("模", Query.How.WORDS));
    Findings found = index.search(finder, Findings.NONE, () -> false);
    room.send(new Msg.Found(stale, finder, found));
    assertEquals(now, search());
  }

  @Test
  void anIncompleteAnswerIsShownAndAskedOnFrom() {
    room.press('/', '的');
    Index index = Index.of(room.model().companion().interviews(), Likenesses.shared());
    Finder finder = index.finder(search().query());
    Findings whole = search().findings();
    int asked = room.cmds().size();
    Findings piece = new Findings(whole.texts().subList(0, 1), whole.way(), 1, false);
    assertNotEquals(whole.hits(), piece.hits());
    room.send(new Msg.Found(search().number(), finder, piece));
    Cmd.Search further = (Cmd.Search) room.cmds().get(asked);
    assertEquals(piece, further.before());
    assertEquals(whole.hits(), search().findings().hits());
    assertFalse(search().waiting());
  }

  @Test
  void whatIsTypedBeforeTheTextsAreThereIsFoundThen() {
    Room early = Room.silent(80, 24);
    early.send(new Msg.LibraryLoaded(Samples.LIBRARY)).press('/', '模');
    assertTrue(early.cmds().stream().noneMatch(Cmd.Search.class::isInstance));
    early.send(new Msg.CompanionLoaded(Argued.COMPANION));
    assertTrue(early.cmds().stream().noneMatch(Cmd.Search.class::isInstance));
    early.send(new Msg.SearchPrepared(Argued.COMPANION, List.of(), false));
    assertTrue(early.cmds().stream().anyMatch(Cmd.Search.class::isInstance));
  }

  @Test
  void nothingFoundCannotBeOpened() {
    room.press('/');
    type("qqqq").press(Key.Type.ENTER);
    assertEquals(Notice.of("why.nothing-found"), room.model().notice());
  }

  @Test
  void whatIsChosenShowsWithItsSpeakerOnEveryScreen() {
    for (int rows : new int[] {4, 5, 6, 7, 12, 24}) {
      Room sized = Room.open(40, rows, "zh-Hans").press('/', '的');
      FoundRows all = FoundRows.of(((SearchScreen) sized.model().screen()).search().findings());
      int visible = FoundRows.visible(sized.model().size());
      for (int i = 0; i < 2 * all.paragraphs(); i++) {
        LibrarySearch search = ((SearchScreen) sized.model().screen()).search();
        int row = all.rowOf(search.chosen()) - search.top();
        int first = all.keepsHeading(search.top(), visible) ? 1 : 0;
        assertTrue(row >= first && row < visible, "row " + row + " of " + visible);
        assertEquals(search.chosen(), all.row(all.rowOf(search.chosen())).item());
        sized.press(i < all.paragraphs() ? Key.Type.DOWN : Key.Type.UP);
      }
      assertEquals(0, ((SearchScreen) sized.model().screen()).search().chosen());
    }
  }

  @Test
  void aRawTextComesToWhatWasFoundInTheRestoredOne() {
    Room raw = Room.open(60, 6, "en", Damaged.ID).press('X');
    Interview source = Damaged.INTERVIEW;
    int last = source.paragraphs().size() - 1;
    Passage hit = new Passage(last, 0, 2);
    String words = source.paragraphs().get(last).paragraph().text().substring(0, 2);
    Finder finder = Finder.of(Query.typed(words, Query.How.WORDS), Likenesses.shared());
    Model led = FindUpdate.carried(raw.model(), finder, hit);
    Pane.Reading pane = (Pane.Reading) led.desk().activePane();
    assertTrue(pane.isRaw());
    assertTrue(pane.top() > 0);
    assertEquals(Found.NONE, pane.found().current());
  }

  @Test
  void oldWordsGiveWayToTheFirstCharacterThatIsTyped() {
    left("模型").press('的');
    assertEquals("的", search().input().text());
    room.press('确');
    assertEquals("的确", search().input().text());
  }

  @Test
  void oldWordsAreErasedAsAWhole() {
    left("模型").press(Key.Type.BACKSPACE);
    assertEquals("", search().input().text());
    left("模型").press(Key.Type.DELETE);
    assertEquals("", search().input().text());
  }

  @Test
  void aPastedTextTakesThePlaceOfOldWords() {
    left("模型").send(new Msg.Pasted("数据\n规模"));
    assertEquals("数据 规模", search().input().text());
  }

  @Test
  void arrowsAndEnterKeepOldWords() {
    for (Key.Type arrow :
        List.of(Key.Type.LEFT, Key.Type.RIGHT, Key.Type.DOWN, Key.Type.UP, Key.Type.END)) {
      left("模型").press(arrow, Key.Type.END);
      room.press('的');
      assertEquals("模型的", search().input().text(), arrow::toString);
    }
    left("模型").press(Key.ctrl('r'), '.');
    assertEquals("模型.", search().input().text());
    left("模型").press(Key.Type.ENTER);
    assertEquals("模型", room.model().finding().query().text());
  }

  /** A search for words that was left for the panes and called back. */
  private Room left(String words) {
    if (room.model().screen() instanceof SearchScreen) {
      room.press(Key.Type.ESCAPE);
    }
    room.press('S').press(Key.Type.END, Key.ctrl('u'));
    return type(words).press(Key.Type.ESCAPE, 'S');
  }

  @Test
  void wordsAreFoundEachInItsOwnWay() {
    room.press('S');
    type("jiqi 什么");
    assertEquals(Way.MIXED, search().way());
    long expected =
        room.model().companion().interviews().stream()
            .flatMap(interview -> interview.paragraphs().stream())
            .map(place -> place.paragraph().text())
            .filter(text -> text.matches("(?s).*什[么麼].*") && text.matches("(?s).*([机機]器|[极極及]其).*"))
            .count();
    assertTrue(expected > 1);
    assertEquals(expected, search().findings().paragraphs());
  }

  @Test
  void saysWhyThereIsNothingToSearchAndTriesAgain() {
    Room broken = Room.silent(80, 24);
    Problem problem = Problem.of("lunheng", 0, "memory");
    broken.send(new Msg.LibraryLoaded(Samples.LIBRARY)).send(new Msg.SearchFailed(problem));
    assertEquals("problem.memory", broken.model().notice().key());
    broken.press('S', '模');
    assertTrue(broken.cmds().get(broken.cmds().size() - 1) instanceof Cmd.LoadLibrary);
    broken.send(new Msg.LibraryLoaded(Samples.LIBRARY));
    broken.send(new Msg.CompanionLoaded(Argued.COMPANION)).send(new Msg.SearchFailed(problem));
    assertEquals(problem, broken.model().searchable().failed());
    assertFalse(broken.model().canSearch());
    broken.press(Key.Type.ESCAPE, 'S');
    assertEquals(
        new Cmd.PrepareSearch(Argued.COMPANION), broken.cmds().get(broken.cmds().size() - 1));
    broken.send(new Msg.SearchPrepared(Argued.COMPANION, List.of(), false));
    assertTrue(broken.cmds().get(broken.cmds().size() - 1) instanceof Cmd.Search);
    broken.send(new Msg.SearchFailed(problem));
    assertFalse(((SearchScreen) broken.model().screen()).search().waiting());
  }

  @Test
  void namesWhatIsNotSearchedAndSearchesTheRest() {
    Room partly = Room.silent(80, 24);
    List<Problem> missing = List.of(Problem.of("a.json", 3, "file-broken", "x"));
    partly.send(new Msg.LibraryLoaded(Samples.LIBRARY));
    partly.send(new Msg.CompanionLoaded(Argued.COMPANION));
    partly.send(new Msg.SearchPrepared(Argued.COMPANION, missing, false)).press('S');
    Notice notice = partly.model().notice();
    assertEquals("searching.missing", notice.key());
    assertEquals(List.of("1"), notice.arguments());
    assertEquals("a.json:3", notice.more().subject());
    partly.press('模');
    assertTrue(partly.cmds().get(partly.cmds().size() - 1) instanceof Cmd.Search);
  }
}
