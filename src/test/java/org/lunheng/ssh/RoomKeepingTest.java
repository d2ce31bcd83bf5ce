package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.lunheng.document.Problem;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.ReaderId;
import org.lunheng.reader.RoomState;
import org.lunheng.store.ProblemException;
import org.lunheng.terminal.Keeper;

class RoomKeepingTest {
  private static final ReaderId ANN = new ReaderId("SHA256:ann");
  private static final ReaderId BERT = new ReaderId("SHA256:bert");

  private final Queue<Runnable> later = new ArrayDeque<>();
  private final List<Map<ReaderId, RoomState>> kept = new ArrayList<>();
  private final List<Map<ReaderId, RoomState>> known = new ArrayList<>();
  private boolean broken;
  private final RoomKeeping keeping =
      new RoomKeeping(this::keep, Runnable::run, (work, nanoseconds) -> later.add(work));

  private Map<ReaderId, RoomState> merged = Map.of();

  private Map<ReaderId, RoomState> keep(
      Map<ReaderId, RoomState> rooms, Map<ReaderId, RoomState> before) throws ProblemException {
    if (broken) {
      throw new ProblemException(Problem.of("store", 0, "database-full"));
    }
    kept.add(new HashMap<>(rooms));
    known.add(before);
    return merged;
  }

  private void aSecondGoesBy() {
    for (int waiting = later.size(); waiting > 0; waiting--) {
      later.remove().run();
    }
  }

  private static RoomState marked(String letters) {
    return marked(RoomState.NEW, letters);
  }

  private static RoomState marked(RoomState state, String letters) {
    Memory memory = state.memory();
    for (char letter : letters.toCharArray()) {
      memory = memory.with(letter, new Position("river", "p1", letter));
    }
    return new RoomState(state.layout(), memory);
  }

  private String letters(ReaderId reader) {
    StringBuilder letters = new StringBuilder();
    kept.get(kept.size() - 1).get(reader).memory().letters().keySet().forEach(letters::append);
    return letters.toString();
  }

  @Test
  void keepsAllRoomsThatHaveChangedInOneGo() {
    Keeper ann = keeping.keeper(ANN, RoomState.NEW);
    Keeper bert = keeping.keeper(BERT, RoomState.NEW);
    ann.seen(marked("a"));
    bert.seen(marked("b"));
    ann.seen(marked("ac"));
    assertEquals(List.of(), kept);
    aSecondGoesBy();
    assertEquals(List.of(Map.of(ANN, marked("ac"), BERT, marked("b"))), kept);
    ann.seen(marked("ac"));
    aSecondGoesBy();
    assertEquals(1, kept.size());
  }

  @Test
  void whatCannotBeKeptIsToldAndTriedAgain() {
    List<Problem> heard = new ArrayList<>();
    Keeper ann = keeping.keeper(ANN, RoomState.NEW);
    keeping.keeper(BERT, RoomState.NEW).tell(problem -> heard.add(null));
    ann.tell(heard::add);
    ann.seen(marked("a"));
    broken = true;
    assertFalse(keeping.keepNow());
    assertEquals("database-full", heard.get(0).key());
    assertEquals(1, heard.size());
    assertEquals(marked("a"), keeping.unkept(ANN));
    broken = false;
    aSecondGoesBy();
    assertEquals("a", letters(ANN));
    assertNull(keeping.unkept(ANN));
  }

  @Test
  void newerStatesWinOverThoseThatCouldNotBeKept() {
    Keeper ann = keeping.keeper(ANN, RoomState.NEW);
    ann.seen(marked("a"));
    broken = true;
    keeping.keepNow();
    ann.seen(marked("ab"));
    broken = false;
    assertTrue(keeping.keepNow());
    assertEquals("ab", letters(ANN));
  }

  @Test
  void whatIsMarkedInTwoRoomsOfAReaderIsKeptOfBoth() {
    Keeper one = keeping.keeper(ANN, RoomState.NEW);
    Keeper two = keeping.keeper(ANN, RoomState.NEW);
    one.seen(marked("a"));
    two.seen(marked("b"));
    two.close();
    keeping.keepNow();
    assertEquals("ab", letters(ANN));
    one.seen(marked("ac"));
    keeping.keepNow();
    assertEquals("abc", letters(ANN));
  }

  @Test
  void whatIsErasedDoesNotComeBackFromAnotherRoom() {
    Keeper one = keeping.keeper(ANN, marked("a"));
    Keeper two = keeping.keeper(ANN, marked("a"));
    two.seen(marked("ab"));
    keeping.forget(ANN);
    one.seen(RoomState.NEW);
    two.seen(RoomState.NEW);
    keeping.keepNow();
    assertEquals("", letters(ANN));
  }

  @Test
  void itIsKnownHowTheRoomsAreKept() {
    Keeper ann = keeping.keeper(ANN, marked("a"));
    ann.seen(marked("ab"));
    keeping.keepNow();
    ann.seen(marked("abc"));
    keeping.keepNow();
    assertEquals(List.of(Map.of(ANN, marked("a")), Map.of(ANN, marked("ab"))), known);
  }

  @Test
  void whatAnotherHostHasKeptStays() {
    Keeper ann = keeping.keeper(ANN, marked("a"));
    ann.seen(marked("ab"));
    merged = Map.of(ANN, marked("abx"));
    keeping.keepNow();
    merged = Map.of();
    ann.seen(marked("abc"));
    keeping.keepNow();
    assertEquals("abcx", letters(ANN));
    assertEquals(Map.of(ANN, marked("abx")), known.get(1));
  }

  @Test
  void whatAnotherHostHasErasedDoesNotComeBack() {
    Keeper ann = keeping.keeper(ANN, marked("a"));
    ann.seen(marked("ab"));
    merged = Map.of(ANN, marked("b"));
    keeping.keepNow();
    merged = Map.of();
    ann.seen(marked("abc"));
    keeping.keepNow();
    assertEquals("bc", letters(ANN));
  }
}
