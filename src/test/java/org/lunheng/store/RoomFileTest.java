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
                  new Layout.Seat(HERE, ScriptChoice.HANT, true, 3),
                  new Layout.Seat(THERE, ScriptChoice.SOURCE, false, 5)),
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
    assertEquals(1, file.read().problems().size());
    assertThrows(ProblemException.class, () -> file.write(STATE));
    assertTrue(Files.isDirectory(path()));
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
