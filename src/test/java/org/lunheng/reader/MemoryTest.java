package org.lunheng.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private static Position at(String interview, int paragraph) {
    return new Position(interview, "p" + paragraph, 0);
  }

  private static Reached reached(String interview, int percent) {
    return new Reached(at(interview, percent), percent);
  }

  @Test
  void whatOnlyTheOlderOneHasIsAddedAndTheRestStays() {
    Memory older =
        Memory.NONE
            .with(reached("river", 10))
            .with(reached("talk", 20))
            .with('a', at("river", 1))
            .with('b', at("river", 2))
            .with(Trail.NONE.jumped(at("river", 1)));
    Memory newer = Memory.NONE.with(reached("river", 90)).with('b', at("talk", 3));
    Memory both = newer.over(older);
    assertEquals(90, both.reached().get("river").percent());
    assertEquals(20, both.reached().get("talk").percent());
    assertEquals(at("river", 1), both.letters().get('a'));
    assertEquals(at("talk", 3), both.letters().get('b'));
    assertEquals(older.trail(), both.trail());
    assertEquals(
        newer.trail().jumped(at("talk", 1)),
        newer.with(newer.trail().jumped(at("talk", 1))).over(older).trail());
  }

  @Test
  void theInterviewReadLastIsTheLast() {
    Memory memory = Memory.NONE.with(reached("river", 1)).with(reached("talk", 1));
    assertEquals(
        List.of("talk", "river"), List.copyOf(memory.with(reached("river", 2)).reached().keySet()));
  }
}
