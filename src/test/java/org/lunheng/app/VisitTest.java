package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunheng.corpus.Library;
import org.lunheng.document.Problem;
import org.lunheng.quiz.CardKind;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Quote;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.text.Size;

/** A room on somebody else's machine. */
class VisitTest {
  private static final Size SIZE = new Size(80, 24);
  private static final String PATH = "/srv/lunheng/lunheng.db";
  private static final Problem SECRET = Problem.of(PATH, 3, "database-failed", PATH);

  private final Room room = visited(Visit.READER);

  private static Room visited(Visit visit, String... ids) {
    return Room.visited(SIZE, RoomMessages.of("en"), visit, ids);
  }

  private Room ownLibrary() {
    Set<String> own = Set.of(Samples.LIBRARY.interviews().get(0).id());
    return room.send(new Msg.LibraryLoaded(new Library(Samples.LIBRARY.interviews(), own)));
  }

  @Test
  void nothingIsAddedOrRemovedAndThatIsSaid() {
    ownLibrary();
    for (char key : new char[] {'a', 'd', 'x'}) {
      room.press(key);
      assertEquals("why.hosted", room.model().notice().key());
      assertInstanceOf(Screen.Shelf.class, room.model().screen());
    }
    assertTrue(
        room.cmds().stream()
            .noneMatch(
                cmd ->
                    cmd instanceof Cmd.AddFiles
                        || cmd instanceof Cmd.CompletePath
                        || cmd instanceof Cmd.RemoveInterview));
  }

  @Test
  void evenAScreenThatCannotBeReachedDoesNothing() {
    Screen.Shelf shelf = (Screen.Shelf) room.model().screen();
    room.show(
        room.model()
            .withScreen(new Screen.Adding(shelf, TextInput.of("/etc/passwd"), false, null)));
    room.press(Key.Type.TAB, Key.Type.ENTER);
    room.show(room.model().withScreen(new Screen.Removing(shelf, "river"))).press('y');
    assertTrue(room.cmds().stream().noneMatch(Cmd.AddFiles.class::isInstance));
    assertTrue(room.cmds().stream().noneMatch(Cmd.CompletePath.class::isInstance));
    assertTrue(room.cmds().stream().noneMatch(Cmd.RemoveInterview.class::isInstance));
  }

  @Test
  void helpAndListOfActionsOfferNothingOfIt() {
    List<String> helped = HelpEntry.all(room.model()).stream().map(HelpEntry::action).toList();
    List<String> listed =
        ActionList.of(room.model(), "").stream().map(entry -> entry.binding().name()).toList();
    for (String name : List.of("add", "remove", "complete", "add-now", "settings-problems")) {
      assertFalse(helped.contains(name), name);
      assertFalse(listed.contains(name), name);
    }
    assertTrue(helped.contains("open") && listed.contains("open"));
    Room home = Room.open(80, 24, "en");
    assertTrue(HelpEntry.all(home.model()).stream().anyMatch(e -> e.action().equals("add")));
  }

  @Test
  void noHelpOfAVisitorNamesAFileOrTheSettings() {
    for (String language : RoomMessages.LANGUAGES) {
      Room hosted = Room.visited(SIZE, RoomMessages.of(language), Visit.READER);
      for (HelpEntry entry : HelpEntry.all(hosted.model())) {
        String said = entry.text();
        assertFalse(said.matches(".*(config|\\.toml|\\bfile|folder|文件|檔案).*"), said);
      }
    }
  }

  static Stream<Msg> troubles() {
    Quote quote = new Quote("river", "p1", 0, 3, "没有的");
    KeepsakeChange change =
        new KeepsakeChange(new Bookmark("b", quote, java.time.Instant.EPOCH), false);
    return Stream.of(
        new Msg.Failed(SECRET),
        new Msg.InterviewFailed("river", SECRET),
        new Msg.RawFailed(SECRET),
        new Msg.ConverterFailed(SECRET),
        new Msg.SearchFailed(SECRET),
        new Msg.PlacesUnkept(SECRET),
        new Msg.PlacesUnkept(Problem.of(PATH, 0, Msg.PlacesUnkept.NOWHERE, PATH)),
        new Msg.KeepsakeFailed(change, SECRET),
        new Msg.MyDataFailed(new Cmd.LoadMyData(ReaderId.LOCAL), SECRET),
        new Msg.SearchPrepared(Argued.COMPANION, List.of(SECRET), false));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void whatGoesWrongIsToldWithoutAFile(Msg trouble) {
    Room hosted = visited(Visit.READER, "river").press('*').send(trouble);
    assertFalse(hosted.model().toString().contains(PATH), trouble::toString);
    Notice notice = hosted.model().notice();
    String said = notice == null ? "" : notice.words(hosted.model().messages());
    assertFalse(said.contains("/") || said.contains("null"), said);
  }

  @Test
  void everyMessageThatCarriesAProblemIsMadeHarmless() {
    for (Class<?> msg : Msg.class.getPermittedSubclasses()) {
      boolean problem =
          msg.isRecord()
              && Stream.of(msg.getRecordComponents())
                  .anyMatch(part -> part.getGenericType().getTypeName().contains("Problem"));
      boolean known =
          troubles().anyMatch(each -> each.getClass() == msg)
              // only who adds files hears of these, and reviews and quiz are tried below
              || Set.of("Added", "AddFailed", "ReviewFailed", "QuizFailed")
                  .contains(msg.getSimpleName());
      assertTrue(!problem || known, msg::toString);
    }
  }

  @Test
  void answersThatAreNotSavedAreToldWithoutAFile() {
    Room hosted = visited(Visit.READER).holdReviews().asking(CardKind.CLAIM_SPEAKER, "lin-lan");
    hosted.press('1').send(new Msg.ReviewFailed(hosted.kept(), SECRET));
    hosted.press(Key.Type.ESCAPE, Key.Type.ESCAPE, Key.Type.ESCAPE, 'q');
    assertFalse(hosted.model().toString().contains(PATH));
    assertEquals("notice.unsaved-hosted", hosted.model().notice().key());
    String said = hosted.model().notice().words(hosted.model().messages());
    assertFalse(said.contains("file"), said);
  }

  @ParameterizedTest
  @CsvSource({
    "database-full, problem.host-full",
    "store-full, problem.host-full",
    "store-unreachable, problem.host-away",
    "store-lost, problem.host-away",
    "database-busy, problem.host-slow",
    "store-slow, problem.host-slow",
    "database-forbidden, problem.host-fixed",
    "store-read-only, problem.host-fixed",
    "database-broken, problem.host-store",
    "store-failed, problem.host-store"
  })
  void whyAnAnswerIsNotSavedIsSaid(String problem, String said) {
    Room hosted = visited(Visit.READER).holdReviews().asking(CardKind.CLAIM_SPEAKER, "lin-lan");
    hosted.press('1');
    hosted.send(new Msg.ReviewFailed(hosted.kept(), Problem.of(PATH, 0, problem, PATH)));
    Problem told = hosted.model().quiz().saving().problem().orElseThrow();
    assertEquals(said, Notice.of(told).key());
    assertFalse(hosted.model().toString().contains(PATH));
  }

  @Test
  void aQuizThatCannotBeReadIsToldWithoutAFile() {
    Room hosted = visited(Visit.READER).holdQuiz().press('Q');
    hosted.send(new Msg.QuizFailed(hosted.loads().get(0), SECRET));
    assertFalse(hosted.model().toString().contains(PATH));
  }

  @Test
  void aMarkThatIsNotKeptIsSaidToBeForNowOnly() {
    Room hosted = visited(Visit.READER, "river").press('m', 'a');
    hosted.send(new Msg.PlacesUnkept(SECRET));
    Notice marked = hosted.model().notice();
    assertEquals(Notice.of(HostStore.told(SECRET)), marked.more());
    assertFalse(LetterUpdate.isMarked(marked), "it is said for now only");
    Room other = visited(Visit.READER, "river").press('j').send(new Msg.PlacesUnkept(SECRET));
    assertEquals("notice.places-unkept-now", other.model().notice().key());
  }

  @Test
  void whatWasWrongOnComingInIsNotNamedEither() {
    Entrance entrance =
        new Entrance(
            List.of(),
            ReaderId.LOCAL,
            Quiz.Wish.NONE,
            RoomState.NEW,
            List.of(SECRET, SECRET),
            Visit.READER);
    assertEquals("problem.host-store", entrance.notice().key());
    assertNull(entrance.notice().more());
  }

  @Test
  void aGuestHearsOnceThatNothingIsKept() {
    Room guest = visited(Visit.guest(""));
    assertEquals("notice.guest", guest.model().notice().key());
    guest.press('j');
    assertNull(guest.model().notice());
    assertNull(room.model().notice(), "who has a key need hear nothing");
    assertEquals("notice.guest-named", visited(Visit.guest("Ada")).model().notice().key());
  }

  @Test
  void aNameIsHarmlessAndShort() {
    assertEquals("\uFFFD]52;c;x\uFFFD", new Visit(true, true, "\033]52;c;x\007").name());
    assertEquals("a\uFFFDb", Visit.guest("a\u202Eb").name());
    assertEquals("\uFFFD\uFFFD", Visit.guest("\r\n").name().strip());
    String long32 = Visit.guest("𠀀".repeat(1_000)).name();
    assertEquals(32, long32.codePointCount(0, long32.length()));
    assertEquals("", Visit.guest("  ").name());
  }
}
