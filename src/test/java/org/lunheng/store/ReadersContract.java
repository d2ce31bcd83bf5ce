package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.document.ScriptChoice;
import org.lunheng.quiz.Grade;
import org.lunheng.quiz.Habits;
import org.lunheng.quiz.Review;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Highlight;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Kept;
import org.lunheng.reader.Layout;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Note;
import org.lunheng.reader.Position;
import org.lunheng.reader.Quote;
import org.lunheng.reader.Reached;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.reader.Trail;

/** What every database does for readers. */
@Timeout(60)
abstract class ReadersContract {
  private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123456789Z");

  /** Readers of this test alone, since a database may be there for several. */
  private final ReaderId mine =
      new ReaderId("SHA256:" + Long.toHexString(System.nanoTime()) + "/a");

  private final ReaderId yours = new ReaderId(mine.value() + "b");

  private Readers readers;

  /** The readers, of the same database each time. */
  abstract Readers readers() throws Exception;

  @BeforeEach
  void open() throws Exception {
    readers = readers();
  }

  private String id(String name) {
    return name + mine.value();
  }

  private Review review(ReaderId reader, String name, int seconds) {
    Instant at = AT.plusSeconds(seconds);
    return new Review(id(name), reader.value(), "card", Grade.GOOD, at, "杨立昆", null);
  }

  private static Quote quote(String words) {
    return new Quote("river", "p3.2", 4, 2, words);
  }

  private Note note(String name, String text) {
    return new Note(id(name), quote("“我不懂\n𠮷'"), text, AT);
  }

  private static Position at(int line) {
    return new Position("talk", "p" + line, line);
  }

  private static RoomState room(String interview) {
    Position there = new Position(interview, "p7", 7);
    Layout.Seat seat = new Layout.Seat(there, ScriptChoice.values()[0], true, 2, 1);
    Memory memory =
        new Memory(
            Map.of(interview, new Reached(there, 30)),
            new TreeMap<>(Map.of('a', there, 'b', at(2))),
            Trail.of(List.of(at(1), at(2)), at(3)));
    return new RoomState(new Layout(List.of(seat), 0, true, "NONE", "topic"), memory);
  }

  private List<String> exported(ReaderId reader) throws ProblemException {
    List<String> lines = new ArrayList<>();
    readers.export(reader, lines::add);
    return lines;
  }

  private void keepSomeOfAll(ReaderId reader, String name) throws ProblemException {
    readers.reviews().append(review(reader, name, 1));
    readers.reviews().keep(reader, new Habits(3, 30));
    readers.keepsakes().keep(reader, note(name + "-n", "想法 " + name));
    readers.keepsakes().keep(reader, new Highlight(id(name + "-h"), quote("语"), AT));
    readers.keepsakes().keep(reader, new Bookmark(id(name + "-b"), quote("语"), AT));
    Memory memory = Memory.NONE.with('c', at(4)).with(new Reached(at(5), 50));
    readers.places("/home/host/library").keep(reader, memory.with(Trail.NONE.jumped(at(6))));
    readers.keepRooms(Map.of(reader, room("river")), Map.of());
  }

  @Test
  void nothingIsThereOfSomebodyNew() throws Exception {
    assertEquals(new Kept(0, 0, 0, 0, 0, 0), readers.kept(mine));
    assertEquals(List.of(), exported(mine));
    assertEquals(Optional.empty(), readers.room(mine));
    assertEquals(Habits.STANDARD, readers.reviews().habits(mine));
    assertEquals(Memory.NONE, readers.places("").memory(mine));
    readers.erase(mine);
  }

  @Test
  void closingWhatIsHandedOutClosesNothing() throws Exception {
    try (ReviewStore reviews = readers.reviews();
        KeepsakeStore keepsakes = readers.keepsakes()) {
      reviews.append(review(mine, "a", 0));
      keepsakes.keep(mine, note("n", "x"));
      reviews.keepsakes().close();
    }
    assertEquals(List.of(review(mine, "a", 0)), readers.reviews().reviews(mine));
    assertEquals(1, readers.kept(mine).notes());
  }

  @Test
  void aReviewIsKeptOnceHoweverOftenItIsTried() throws Exception {
    Review review = review(mine, "a", 0);
    assertTrue(readers.reviews().append(review));
    assertFalse(readers.reviews().append(review));
    assertFalse(readers().reviews().append(review));
    assertEquals(List.of(review), readers.reviews().reviews(mine));
  }

  @Test
  void reviewsComeInOrderOfTimeAndThoseOfOneMomentAsTheyWereKept() throws Exception {
    List<Review> kept = new ArrayList<>();
    for (String name : List.of("z", "B", "a", "é", "_")) {
      kept.add(review(mine, name, 10));
    }
    Review late = review(mine, "late", 3600);
    Review old =
        new Review(
            id("old"),
            mine.value(),
            "c",
            Grade.AGAIN,
            Instant.parse("0999-01-01T00:00:00Z"),
            "",
            "x");
    readers.reviews().append(late);
    readers.reviews().appendAll(kept);
    readers.reviews().append(old);
    kept.add(0, old);
    kept.add(late);
    assertEquals(kept, readers.reviews().reviews(mine));
  }

  @Test
  void theIdOfAnothersReviewIsNotTaken() throws Exception {
    Review review = review(mine, "a", 0);
    readers.reviews().append(review);
    ProblemException refused =
        assertThrows(ProblemException.class, () -> readers.reviews().append(review(yours, "a", 0)));
    assertEquals("review-id-taken", refused.problem().key());
    assertEquals(List.of(review), readers.reviews().reviews(mine));
    assertEquals(List.of(), readers.reviews().reviews(yours));
  }

  @Test
  void theIdOfAnothersKeepsakeChangesAndRemovesNothing() throws Exception {
    Note note = note("n", "mine");
    readers.keepsakes().keep(mine, note);
    readers.keepsakes().keep(yours, note("n", "yours"));
    readers.keepsakes().forget(yours, note.id());
    assertEquals(List.of(note), readers.keepsakes().keepsakes(mine));
    assertEquals(List.of(), readers.keepsakes().keepsakes(yours));
    readers.keepsakes().keep(mine, note("n", "changed"));
    assertEquals(List.of(note("n", "changed")), readers.keepsakes().keepsakes(mine));
    readers.keepsakes().forget(mine, note.id());
    assertEquals(List.of(), readers.keepsakes().keepsakes(mine));
  }

  @Test
  void roomsOfManyReadersAreKeptAtOnceAndEachFindsTheirOwn() throws Exception {
    readers.keepRooms(Map.of(mine, room("river"), yours, room("talk")), Map.of());
    assertEquals(Optional.of(room("river")), readers().room(mine));
    assertEquals(Optional.of(room("talk")), readers().room(yours));
    readers.keepRooms(Map.of(mine, room("mountain")), Map.of(mine, room("river")));
    assertEquals(Optional.of(room("mountain")), readers.room(mine));
    assertEquals(Optional.of(room("talk")), readers.room(yours));
  }

  private static RoomState marked(String letters) {
    Memory memory = Memory.NONE;
    for (char letter : letters.toCharArray()) {
      memory = memory.with(letter, at(letter));
    }
    return new RoomState(Layout.EMPTY, memory);
  }

  @Test
  void whatTwoHostsKeepOfOneReaderIsKeptOfBoth() throws Exception {
    readers.keepRooms(Map.of(mine, marked("a")), Map.of());
    Map<ReaderId, RoomState> known = Map.of(mine, marked("a"));
    assertEquals(Map.of(), readers.keepRooms(Map.of(mine, marked("ab")), known));
    Map<ReaderId, RoomState> merged = readers().keepRooms(Map.of(mine, marked("ac")), known);
    assertEquals(Map.of(mine, marked("abc")), merged);
    assertEquals(Optional.of(marked("abc")), readers.room(mine));
  }

  @Test
  void whatIsErasedOnOneHostDoesNotComeBackFromAnother() throws Exception {
    readers.keepRooms(Map.of(mine, marked("a")), Map.of());
    readers().erase(mine);
    readers.keepRooms(Map.of(mine, marked("ab")), Map.of(mine, marked("a")));
    assertEquals(Optional.of(marked("b")), readers.room(mine));
  }

  @Test
  void aRoomThatCouldNotBeReadIsNotWrittenOver() throws Exception {
    readers.keepRooms(Map.of(mine, marked("a")), Map.of());
    readers.keepRooms(Map.of(mine, marked("b")), Map.of(mine, RoomState.NEW));
    assertEquals(Optional.of(marked("ab")), readers.room(mine));
  }

  @Test
  void placesAreOfOneReaderAndOneLibraryEvenInOneStore() throws Exception {
    PlaceStore places = readers.places("");
    Memory memory = room("river").memory();
    places.keep(mine, memory);
    places.keep(yours, memory);
    places.keep(yours, memory.with('a', at(9)).with(new Reached(at(9), 90)));
    assertEquals(memory, readers.places("").memory(mine));
    assertEquals(at(9), readers.places("").memory(yours).letters().get('a'));
    assertEquals(Memory.NONE, readers.places("/other").memory(mine));
    Memory other = readers.places("").memory(yours);
    assertEquals(List.of("river", "talk"), List.copyOf(other.reached().keySet()));
  }

  @Test
  void whatIsKeptIsCounted() throws Exception {
    keepSomeOfAll(yours, "other");
    keepSomeOfAll(mine, "one");
    readers.reviews().append(review(mine, "two", 3 * 24 * 60 * 60));
    readers.keepsakes().keep(mine, note("second", "x"));
    // river is in the room, talk among the places; a and b are in the room, c among the places
    LocalDate first = LocalDate.ofInstant(AT, ZoneId.systemDefault());
    assertEquals(new Kept(2, 2, 3, 1, 1, 2, first, first.plusDays(3)), readers.kept(mine));
  }

  @Test
  void allThatIsKeptIsExportedAndNothingOfAnother() throws Exception {
    keepSomeOfAll(mine, "one");
    keepSomeOfAll(yours, "other");
    List<String> lines = exported(mine);
    List<String> types = new ArrayList<>();
    for (String line : lines) {
      byte[] json = line.getBytes(StandardCharsets.UTF_8);
      types.add(
          JsonIn.read(
              "line",
              new ByteArrayInputStream(json),
              in -> {
                in.startObject();
                assertEquals("type", in.nextName());
                return in.string();
              }));
      assertFalse(line.contains("other"), line);
      assertFalse(line.contains("/home/host"), line);
    }
    assertEquals(
        List.of("review", "note", "highlight", "bookmark", "places", "room", "habits"), types);
    String all = String.join("\n", lines);
    for (String kept : List.of("杨立昆", "想法 one", "river", "\"letter\":\"c\"", "\"percent\":50")) {
      assertTrue(all.contains(kept), kept);
    }
  }

  @Test
  void exportedReviewsCanBeImported() throws Exception {
    Review review = review(mine, "a", 0);
    readers.reviews().append(review);
    ReviewJson.LinePlace place = new ReviewJson.LinePlace("lines", 1);
    byte[] line = exported(mine).get(0).getBytes(StandardCharsets.UTF_8);
    assertEquals(new Loaded<>(review, List.of()), ReviewJson.read(line, place, mine));
  }

  @Test
  void erasingLeavesNothingOfTheReaderAndAllOfTheOthers() throws Exception {
    keepSomeOfAll(mine, "one");
    keepSomeOfAll(yours, "other");
    List<String> others = exported(yours);
    readers.erase(mine);
    assertEquals(List.of(), exported(mine));
    assertEquals(new Kept(0, 0, 0, 0, 0, 0), readers.kept(mine));
    assertEquals(others, exported(yours));
    readers.erase(mine);
    keepSomeOfAll(mine, "one");
    assertEquals(7, exported(mine).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; DROP TABLE review; --",
        "\" OR 1=1 /*",
        "$1 ? {call x} %s \\' \\0 \\x00 E'\\\\'",
        "\u001B[2J\u001B]52;c;eA==\u0007\u009B1m\r\n\t\b\u007F",
        "a\0b\0",
        "\u001A0000 \u001A \u001AZZ",
        "\uD842 alone \uDFB7\uD842 \uD842\uDFB7",
        "\uFEFF\uFFFD\uFFFF\u202E𠮷👩‍👩‍👧",
        "",
        "  ",
      })
  void anythingMayBeInATextAndOnlyThat(String text) throws Exception {
    ReaderId hostile = new ReaderId(mine.value() + text);
    String id = id("x") + text;
    Review review = new Review(id, hostile.value(), text, Grade.HARD, AT, text, text);
    assertTrue(readers.reviews().append(review));
    assertFalse(readers.reviews().append(review));
    Note note = new Note(id, new Quote(text, text, 1, 2, text), text, AT);
    readers.keepsakes().keep(hostile, note);
    readers.keepsakes().keep(hostile, note);
    Position position = new Position(text, text, 1);
    Memory memory =
        Memory.NONE
            .with('a', position)
            .with(new Reached(position, 1))
            .with(Trail.of(List.of(position), position));
    readers.places(text).keep(hostile, memory);
    assertEquals(List.of(review), readers.reviews().reviews(hostile));
    assertEquals(List.of(note), readers.keepsakes().keepsakes(hostile));
    assertEquals(memory, readers.places(text).memory(hostile));
    readers.keepRooms(Map.of(hostile, new RoomState(Layout.EMPTY, memory)), Map.of());
    assertTrue(readers.room(hostile).isPresent());
    assertEquals(4, exported(hostile).size());
    readers.keepsakes().forget(hostile, id);
    assertEquals(List.of(), readers.keepsakes().keepsakes(hostile));
    readers.erase(hostile);
    assertEquals(List.of(), exported(hostile));
  }

  @Test
  void longTextsAreKept() throws Exception {
    String words = "字'\\\0".repeat(50_000);
    readers.keepsakes().keep(mine, note("long", words));
    Keepsake kept = readers.keepsakes().keepsakes(mine).get(0);
    assertEquals(words, ((Note) kept).text());
  }

  @Test
  void writersAtOnceLoseNothingAndKeepNothingTwice() throws Exception {
    int threads = 6;
    int each = 20;
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Readers own = readers();
      ReaderId reader = new ReaderId(mine.value() + i);
      writers.add(
          () -> {
            start.await();
            int fresh = 0;
            for (int n = 0; n < each; n++) {
              own.reviews().append(review(reader, reader.value() + n, n));
              fresh += own.reviews().append(review(mine, "shared-" + n, n)) ? 1 : 0;
              Map<ReaderId, RoomState> known =
                  n == 0 ? Map.of() : Map.of(reader, room("r" + (n - 1)));
              own.keepRooms(
                  Map.of(reader, room("r" + n), mine, room("m" + n), yours, room("y")), known);
            }
            return fresh;
          });
    }
    int fresh = 0;
    for (Future<Integer> writer : pool.invokeAll(writers)) {
      fresh += writer.get();
    }
    pool.shutdown();
    assertEquals(each, fresh);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < threads; i++) {
      ReaderId reader = new ReaderId(mine.value() + i);
      List<Review> own = readers.reviews().reviews(reader);
      assertEquals(each, own.size());
      own.forEach(review -> assertTrue(ids.add(review.id())));
      assertEquals(Optional.of(room("r" + (each - 1))), readers.room(reader));
    }
    assertEquals(each, readers.reviews().reviews(mine).size());
  }
}
