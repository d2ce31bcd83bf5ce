package org.lunheng.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {
  private static Position at(int paragraph) {
    return new Position("talk", "p" + paragraph, 0);
  }

  @Test
  void backLeadsThroughTheJumpsAndForwardToWhereOneWentBackFrom() {
    Trail jumped = Trail.NONE.jumped(at(1)).jumped(at(2));
    Trail once = jumped.back(at(3));
    assertEquals(at(2), once.place());
    Trail twice = once.back(at(2));
    assertEquals(at(1), twice.place());
    assertFalse(twice.hasBack(at(1)));
    assertEquals(twice, twice.back(at(1)));
    Trail again = twice.forward(at(1)).forward(at(2));
    assertEquals(at(3), again.place());
    assertFalse(again.hasForward());
  }

  @Test
  void aJumpFromFurtherBackKeepsWhatWasAheadAndEndsTheTrail() {
    Trail back = Trail.NONE.jumped(at(1)).jumped(at(2)).back(at(3)).back(at(2));
    Trail jumped = back.jumped(at(1));
    assertEquals(List.of(at(2), at(3), at(1)), jumped.places());
    assertFalse(jumped.hasForward());
  }

  @Test
  void aPlaceStandsOnceAndTheOldestGo() {
    Trail trail = Trail.NONE;
    for (int i = 0; i < 2 * Trail.MOST; i++) {
      trail = trail.jumped(at(i)).jumped(at(0));
    }
    assertEquals(Trail.MOST, trail.places().size());
    assertEquals(Trail.MOST, trail.places().stream().distinct().count());
    assertEquals(at(0), trail.places().get(Trail.MOST - 1));
  }

  @Test
  void nothingLiesBackOfTheOnlyPlaceWhereOneStillIs() {
    assertFalse(Trail.NONE.hasBack(at(1)));
    assertFalse(Trail.NONE.jumped(at(1)).hasBack(at(1)));
    assertTrue(Trail.NONE.jumped(at(1)).hasBack(at(2)));
  }

  @Test
  void anyMoveRemembersWhereOneWasBefore() {
    Trail trail = Trail.NONE.jumped(at(1));
    assertEquals(at(1), trail.before());
    assertEquals(at(2), trail.back(at(2)).before());
  }
}
