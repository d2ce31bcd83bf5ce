package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Msg;
import org.lunheng.document.Problem;
import org.lunheng.reader.Layout;
import org.lunheng.reader.Memory;
import org.lunheng.reader.Position;
import org.lunheng.reader.Reached;
import org.lunheng.reader.RoomState;
import org.lunheng.store.ProblemException;

class FileKeeperTest {
  private final List<RoomState> quick = Collections.synchronizedList(new ArrayList<>());
  private final List<RoomState> lasting = Collections.synchronizedList(new ArrayList<>());

  private static RoomState state(int percent) {
    Reached reached = new Reached(new Position("talk", "p1", 0), percent);
    return new RoomState(Layout.EMPTY, Memory.NONE.with(reached));
  }

  @Test
  void theNewestStateIsKeptWhereKeepingIsSlowerThanTheReader() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch slow = new CountDownLatch(1);
    Keeper keeper =
        new FileKeeper(
            RoomState.NEW,
            state -> {
              quick.add(state);
              begun.countDown();
              await(slow);
            },
            lasting::add);
    keeper.seen(state(0));
    begun.await();
    for (int i = 1; i <= 100; i++) {
      keeper.seen(state(i));
    }
    slow.countDown();
    keeper.close();
    assertEquals(List.of(state(0), state(100)), quick);
    assertEquals(state(100), lasting.get(lasting.size() - 1));
    assertTrue(lasting.size() <= 2, "kept more often than needed: " + lasting.size());
  }

  @Test
  void whatIsKnownAlreadyIsTriedOnceAndNotKeptAgain() {
    Keeper keeper = new FileKeeper(state(1), quick::add, lasting::add);
    keeper.seen(state(1));
    keeper.ahead(state(1));
    keeper.seen(state(1));
    keeper.close();
    assertEquals(List.of(state(1)), quick);
    assertEquals(List.of(), lasting);
  }

  @Test
  void aPlaceThatFailsIsToldAndTheOtherOneHasTheState() {
    Problem full = Problem.of("room.json", 0, "disk-full");
    List<Problem> told = Collections.synchronizedList(new ArrayList<>());
    Keeper keeper =
        new FileKeeper(
            RoomState.NEW,
            state -> {
              throw new ProblemException(full);
            },
            lasting::add);
    keeper.tell(told::add);
    keeper.seen(state(1));
    keeper.close();
    assertEquals(List.of(full), told);
    assertEquals(Set.of(state(1)), Set.copyOf(lasting));
  }

  @Test
  void aMarkIsKeptBeforeItIsSeen() {
    RoomState marked =
        new RoomState(Layout.EMPTY, Memory.NONE.with('a', new Position("t", "p", 0)));
    Keeper keeper = new FileKeeper(RoomState.NEW, quick::add, lasting::add);
    keeper.ahead(state(1));
    assertEquals(List.of(), quick);
    keeper.ahead(marked);
    assertEquals(List.of(marked), quick);
    keeper.close();
  }

  @Test
  void aPlaceThatDoesNotAnswerHoldsNoMarkBackForLong() {
    CountDownLatch never = new CountDownLatch(1);
    RoomState marked =
        new RoomState(Layout.EMPTY, Memory.NONE.with('a', new Position("t", "p", 0)));
    Keeper keeper = new FileKeeper(RoomState.NEW, state -> await(never), lasting::add);
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> keeper.ahead(marked));
    never.countDown();
    keeper.close();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static RoomState marked(char letter) {
    Memory memory = state(1).memory().with(letter, new Position("talk", "p1", 0));
    return new RoomState(Layout.EMPTY, memory);
  }

  private static void fail(String file) throws ProblemException {
    throw new ProblemException(Problem.of(file, 0, "disk-full"));
  }

  @Test
  void aMarkThatTheQuickPlaceDoesNotKeepGoesToTheLastingOneAtOnce() {
    Keeper keeper = new FileKeeper(state(1), state -> fail("room.json"), lasting::add);
    keeper.ahead(marked('a'));
    assertEquals(List.of(marked('a')), lasting);
    keeper.close();
  }

  @Test
  void eachMarkThatNoPlaceKeepsIsTold() {
    List<Problem> told = Collections.synchronizedList(new ArrayList<>());
    Keeper keeper =
        new FileKeeper(state(1), state -> fail("room.json"), state -> fail("lunheng.db"));
    keeper.tell(told::add);
    Problem nowhere = Problem.of("room.json", 0, Msg.PlacesUnkept.NOWHERE, "lunheng.db");
    keeper.ahead(marked('a'));
    assertEquals(List.of(nowhere), told);
    keeper.ahead(marked('b'));
    assertEquals(List.of(nowhere, nowhere), told.subList(0, 2));
    keeper.close();
  }
}
