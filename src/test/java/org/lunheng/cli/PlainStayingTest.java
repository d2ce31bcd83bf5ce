package org.lunheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Layout;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.RoomState;
import org.lunheng.store.Debate;

/** Where the reader was, as the plain room finds it again. */
class PlainStayingTest {
  private static final List<String> LIBRARY = List.of();
  private static final List<String> DEBATE = List.of("debate");

  @TempDir Path folder;

  private PlainHome home;

  @BeforeEach
  void writeLibrary() throws Exception {
    Path library = Files.createDirectory(folder.resolve("texts"));
    Debate.in(library);
    home = new PlainHome(Files.createDirectory(folder.resolve("home")), library);
  }

  @Test
  void theNextTimeEnterGoesOnWhereTheReaderWas() {
    home.atTerminal(LIBRARY, "1", "p5", "q");
    PlainHome.Talk talk = home.atTerminal(LIBRARY, "", "q");
    assertTrue(talk.to(0).contains("Read last: 规模之争, 100%"), talk.to(0));
    assertTrue(talk.to(0).contains("debate · read 100%"), talk.to(0));
    assertTrue(talk.to(1).contains("\np5 Anna Lee"), talk.to(1));
    assertFalse(talk.to(1).contains("p4 "), talk.to(1));
    assertEquals(0, talk.run().code());
    assertEquals("", talk.run().err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "g", "resume"})
  void aTextOpensWhereItWasLeft(String typed) {
    home.atTerminal(LIBRARY, "1", "p5", "q");
    PlainHome.Talk talk = home.atTerminal(LIBRARY, typed, "0%", "q");
    assertTrue(talk.to(1).startsWith("Where you left it, 100%."), talk.to(1));
    assertTrue(talk.to(1).contains("\np5 Anna Lee"), talk.to(1));
    assertTrue(talk.to(2).contains("\np1 "), talk.to(2));
  }

  @Test
  void whoKilledTheProgramHasLostNothing() {
    home.atTerminal(LIBRARY, "1", "p5");
    assertTrue(home.atTerminal(LIBRARY, "g").to(1).contains("\np5 "));
  }

  @Test
  void aScriptFindsTheSameEachTimeAndLeavesNoPlace() {
    home.atTerminal(LIBRARY, "1", "p5", "q");
    RoomState before = home.left();
    PlainHome.Talk talk = home.throughPipe(LIBRARY, "1", "p7", "q");
    assertTrue(talk.to(1).contains("\np1 "), talk.to(1));
    assertFalse(talk.to(0).contains("Read last"), talk.to(0));
    assertEquals(before, home.left());
  }

  @Test
  void theRoomFindsWhatWasReadHere() {
    home.atTerminal(LIBRARY, "1", "p5", "script hant", "q");
    Layout layout = home.left().layout();
    Layout.Seat seat = layout.seats().get(0);
    assertEquals(1, layout.seats().size());
    assertEquals(new Position("debate", "p5", 0), seat.position());
    assertEquals(ScriptChoice.HANT, seat.script());
    assertEquals(100, home.left().memory().reached().get("debate").percent());
  }

  @Test
  void whatWasReadInTheRoomGoesOnHereAndItsPanesStay() throws Exception {
    Layout.Seat letter = seat("letter", "p1", ScriptChoice.HANS);
    Layout.Seat debate = seat("debate", "p7", ScriptChoice.HANT);
    Layout panes = new Layout(List.of(letter, debate), 1, true, "TOPIC", "scale");
    home.roomFile().write(new RoomState(panes, Memory.NONE));

    PlainHome.Talk talk = home.atTerminal(LIBRARY, "g", "p8", "q");
    assertTrue(talk.to(1).contains("\np7 我在書裡寫過"), talk.to(1));
    Layout left = home.left().layout();
    assertEquals(letter, left.seats().get(0));
    assertEquals(new Position("debate", "p8", 0), left.seats().get(1).position());
    assertEquals(2, left.seats().get(1).weight());
    assertEquals(
        panes,
        new Layout(panes.seats(), left.active(), left.maximised(), left.following(), left.topic()));

    home.atTerminal(LIBRARY, "2", "q");
    assertEquals(0, home.left().layout().active());
    assertEquals(2, home.left().layout().seats().size());
  }

  @Test
  void aTextThatIsNamedLeavesThePanesAsTheyWere() throws Exception {
    Layout panes =
        new Layout(List.of(seat("debate", "p7", ScriptChoice.SOURCE)), 0, false, "NONE", null);
    home.roomFile().write(new RoomState(panes, Memory.NONE));
    home.atTerminal(List.of("letter"), "q");
    assertEquals(panes, home.left().layout());
    assertTrue(home.left().memory().reached().containsKey("letter"));
  }

  private static Layout.Seat seat(String interview, String paragraph, ScriptChoice script) {
    return new Layout.Seat(new Position(interview, paragraph, 0), script, false, 2, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'b", "’b", "＇ B", "goto b"})
  void aMarkIsFoundAgainThroughPipesToo(String typed) {
    PlainHome.Talk talk = home.throughPipe(LIBRARY, "1", "p5", "mb", "q");
    assertTrue(talk.to(3).startsWith("\nMarked b: p5. To come back: 'b"), talk.to(3));
    PlainHome.Talk again = home.throughPipe(LIBRARY, typed, "'", "1", "q");
    assertTrue(again.to(1).contains("\np5 Anna Lee"), again.to(1));
    assertTrue(again.to(2).contains("1. b · debate:p5 · 扩大规模不够"), again.to(2));
    assertTrue(again.to(3).contains("p5 Anna Lee"), again.to(3));
    assertEquals(
        new TreeMap<>(Map.of('b', new Position("debate", "p5", 0))),
        home.left().memory().letters());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "mark 1,one letter",
        "mark,one letter",
        "mark ab,one letter",
        "mark é,one letter",
        "'z,No place is marked with z",
        "goto zz,No place is marked with zz",
        "',No place is marked yet",
        "'',no jump",
        "<,no jump",
        ">,< goes back first",
        "101%,0% to 100%"
      })
  void whatCannotBeGoneToIsSaid(String typed, String said) {
    PlainHome.Talk talk = home.throughPipe(DEBATE, typed, "p3", "q");
    assertTrue(talk.to(1).contains(said), talk.to(1));
    assertTrue(talk.to(2).contains("\np3 "), talk.to(2));
    assertEquals(0, talk.run().code());
  }

  @Test
  void nothingReadYetIsSaid() {
    assertTrue(home.atTerminal(LIBRARY, "g", "").to(1).contains("Nothing has been read yet"));
    assertTrue(
        home.atTerminal(LIBRARY, "", "q").to(1).contains("choose with a number from 1 to 2"));
  }

  @Test
  void jumpsAreGoneBackAndForward() {
    PlainHome.Talk talk = home.throughPipe(DEBATE, "p3", "/世界模型", "2", "<", "<", ">", "''", "o");
    assertTrue(talk.to(3).contains("\np9 "), talk.to(3));
    assertTrue(talk.to(4).contains("\np3 "), talk.to(4));
    assertTrue(talk.to(5).contains("\np1 "), talk.to(5));
    assertTrue(talk.to(6).contains("\np3 "), talk.to(6));
    assertTrue(talk.to(7).contains("\np1 "), talk.to(7));
    assertTrue(talk.to(8).contains("Not understood"), talk.to(8));
  }

  @Test
  void whereOneIsIsSaid() {
    PlainHome.Talk talk = home.throughPipe(DEBATE, "p3", "w", "50%", "w");
    assertTrue(talk.to(2).contains("debate, p3 to p9, 100%"), talk.to(2));
    assertTrue(talk.to(2).contains("林岚：扩大规模就够了"), talk.to(2));
    assertTrue(talk.to(4).contains("debate, p5 to p9"), talk.to(4));
  }

  @Test
  void aStateFolderThatCannotBeWrittenIsToldOnceAndReadingGoesOn() throws Exception {
    Files.createDirectory(home.folder().resolve(".local"));
    Files.writeString(home.folder().resolve(".local/state"), "a file in the way");
    Files.writeString(home.folder().resolve(".local/share"), "another one");
    PlainHome.Talk talk = home.atTerminal(LIBRARY, "1", "p5", "p6", "q");
    assertEquals(1, count("Places are not kept beyond this session.", talk.run().out()));
    assertTrue(talk.to(3).contains("p6 "), talk.to(3));
    assertTrue(talk.run().err().contains(".local"), talk.run().err());
    assertEquals(0, talk.run().code());
  }

  private static int count(String part, String text) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void aPlaceInATextThatIsGoneIsSaid() throws Exception {
    home.throughPipe(LIBRARY, "2", "ma", "q");
    Files.delete(home.library().resolve("interviews/letter.json"));
    PlainHome.Talk talk = home.throughPipe(LIBRARY, "'a", "'", "q");
    assertTrue(talk.to(1).contains("does not have letter any more"), talk.to(1));
    assertTrue(talk.to(2).contains("1. a · letter:p1"), talk.to(2));
  }

  @Test
  void thePlacesOfTheLastListAreGoneThrough() {
    PlainHome.Talk talk =
        home.throughPipe(DEBATE, "+", "//世界模型", "+", "+", "+", "+", "-", "", "-", "q");
    assertTrue(talk.to(1).contains("not from the last list"), talk.to(1));
    assertTrue(talk.to(3).contains("\np5 "), talk.to(3));
    assertTrue(talk.to(4).contains("\np9 "), talk.to(4));
    assertTrue(talk.to(5).contains("來信"), talk.to(5));
    assertTrue(talk.to(6).contains("The list ends here"), talk.to(6));
    assertTrue(talk.to(7).contains("\np9 "), talk.to(7));
    assertTrue(talk.to(9).contains("\np5 "), talk.to(9));
  }
}
