package org.lunheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunheng.document.Problem;
import org.lunheng.document.ScriptChoice;
import org.lunheng.reader.Layout;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Reached;
import org.lunheng.reader.RoomState;
import org.lunheng.reader.Trail;

class RoomFileTest {
  @TempDir private Path folder;

  private static final Position HERE = new Position("访谈 \"1\"", "p20", Integer.MIN_VALUE);
  private static final Position THERE = new Position("talk", "p3.2", 17);

  static final RoomState STATE =
      new RoomState(
          new Layout(
              List.of(
                  new Layout.Seat(HERE, ScriptChoice.HANT, true, 3, 7),
                  new Layout.Seat(THERE, ScriptChoice.SOURCE, false, 5, 2)),
              1,
              true,
              "SCROLLING",
              "scaling"),
          Memory.NONE
              .with(new Reached(HERE, 0))
              .with(new Reached(THERE, 100))
              .with('a', THERE)
              .with('z', HERE)
              .with(Trail.NONE.jumped(HERE).jumped(THERE)));

  private RoomFile file() {
    return RoomFile.of(folder.resolve("state"), "");
  }

  private Path path() {
    return folder.resolve("state/room.json");
  }

  private Loaded<RoomState> readFrom(String content) throws IOException {
    Files.createDirectories(path().getParent());
    Files.writeString(path(), content);
    return file().read();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws ProblemException {
    file().write(STATE);
    assertEquals(new Loaded<>(STATE, List.of()), file().read());
  }

  @Test
  void aRoomThatNobodyHasBeenInIsNew() {
    assertEquals(new Loaded<>(RoomState.NEW, List.of()), file().read());
  }

  @Test
  void librariesAreKeptApart() throws ProblemException {
    file().write(STATE);
    RoomFile other = RoomFile.of(folder.resolve("state"), "/some/library");
    assertEquals(RoomState.NEW, other.read().value());
    other.write(RoomState.NEW);
    assertEquals(STATE, file().read().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"schema\":1,\"panes\":[{\"interview\":\"talk\"",
        "[]",
        "{}",
        "{\"schema\":2}",
        "{\"schema\":1,\"panes\":[{}]}",
        "{\"schema\":1,\"panes\":[{\"interview\":\"a\",\"paragraph\":\"p1\",\"script\":\"cyrillic\"}]}",
        "{\"schema\":1,\"marks\":[{\"interview\":\"a\",\"paragraph\":\"p1\",\"letter\":\"ab\"}]}",
        "{\"schema\":1,\"reached\":[{\"interview\":\"a\",\"paragraph\":\"p1\",\"percent\":101}]}",
        "{\"schema\":1,\"active\":99999999999999}"
      })
  void whatCannotBeUsedIsPutAsideAndSaid(String content) throws IOException {
    Loaded<RoomState> read = readFrom(content);
    assertEquals(RoomState.NEW, read.value());
    Path aside = path().resolveSibling("room.json.aside");
    Problem problem = Problem.of(path().toString(), 0, "room-state-unusable", aside.toString());
    assertEquals(List.of(problem), read.problems());
    assertEquals(content, Files.readString(aside));
    assertFalse(Files.exists(path()));
  }

  @Test
  void whatALaterVersionAddsIsPassedOver() throws IOException {
    Loaded<RoomState> read =
        readFrom("{\"schema\":1,\"weights\":[1,{\"a\":2}],\"active\":0,\"panes\":[]}");
    assertEquals(List.of(), read.problems());
  }

  @Test
  void whatIsInTheWayAndCannotBePutAsideIsNotWrittenOver() throws IOException {
    Files.createDirectories(path().resolve("inside"));
    Files.createDirectories(path().resolveSibling("room.json.aside").resolve("inside"));
    RoomFile file = file();
    assertEquals(List.of(), file.read().problems());
    ProblemException told = assertThrows(ProblemException.class, () -> file.write(STATE));
    assertEquals("room-state-in-the-way", told.problem().key());
    assertTrue(Files.isDirectory(path()));
  }

  @Test
  void aFileInThePlaceOfTheFolderIsToldByWritingAlone() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("state"), "in the way");
    RoomFile file = file();
    assertEquals(new Loaded<>(RoomState.NEW, List.of()), file.read());
    ProblemException told = assertThrows(ProblemException.class, () -> file.write(STATE));
    assertEquals("room-folder-is-file", told.problem().key());
    assertEquals("in the way", Files.readString(folder.resolve("state")));
  }

  @Test
  void aFileOfAnEarlierVersionHasPanesOfEqualHeight() throws IOException {
    RoomState read =
        readFrom(
                "{\"schema\":1,\"panes\":[{\"script\":\"source\",\"weight\":3,"
                    + "\"interview\":\"a\",\"paragraph\":\"p1\",\"index\":0}]}")
            .value();
    assertEquals(3, read.layout().seats().get(0).weight());
    assertEquals(1, read.layout().seats().get(0).height());
  }

  /** Two rooms on one home: each has read the file before the other one wrote. */
  @Test
  void whatAnotherProgramHasKeptStaysAndTheLastPanesWin() throws ProblemException {
    Memory both = Memory.NONE.with('a', HERE).with(new Reached(HERE, 10));
    file().write(new RoomState(Layout.EMPTY, both));
    RoomFile one = file();
    RoomFile other = file();
    one.read();
    other.read();
    one.write(new RoomState(STATE.layout(), both.with('a', THERE).with('b', HERE)));
    other.write(new RoomState(Layout.EMPTY, both.with('c', THERE).with(new Reached(THERE, 5))));
    RoomState found = file().read().value();
    assertEquals(Layout.EMPTY, found.layout());
    assertEquals(Map.of('a', THERE, 'b', HERE, 'c', THERE), found.memory().letters());
    one.write(new RoomState(STATE.layout(), both.with('a', THERE).with('b', THERE)));
    other.write(new RoomState(STATE.layout(), both.with('c', HERE).with(new Reached(THERE, 6))));
    found = file().read().value();
    assertEquals(Map.of('a', THERE, 'b', THERE, 'c', HERE), found.memory().letters());
    assertEquals(6, found.memory().reached().get("talk").percent());
    assertEquals(10, found.memory().reached().get(HERE.interview()).percent());
  }

  @Test
  void onlyWhatWasReadLastIsInTheFile() throws ProblemException {
    Memory memory = Memory.NONE;
    for (int i = 0; i < 2 * RoomFile.MOST_REACHED; i++) {
      memory = memory.with(new Reached(new Position("i" + i, "p1", 0), 1));
    }
    file().write(new RoomState(Layout.EMPTY, memory));
    Memory read = file().read().value().memory();
    assertEquals(RoomFile.MOST_REACHED, read.reached().size());
    assertTrue(read.reached().containsKey("i" + (2 * RoomFile.MOST_REACHED - 1)));
    assertNotEquals(memory, read);
  }
}
