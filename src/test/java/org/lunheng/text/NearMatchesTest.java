package org.lunheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMatchesTest {
  private static final List<String> IDS =
      List.of("lecun-levy", "shum-talk", "sutskever-patel", "tian-yuandong", "xue-zhang-li-panel");

  @Test
  void aSlipOfTheKeyIsForgiven() {
    assertEquals(List.of("lecun-levy"), NearMatches.of("lecun-lvey", IDS));
    assertEquals(List.of("sutskever-patel"), NearMatches.of("suskever-patel", IDS));
  }

  @Test
  void aPartOfANameIsEnough() {
    assertEquals(List.of("lecun-levy"), NearMatches.of("LeCun", IDS));
    assertEquals(List.of("sutskever-patel"), NearMatches.of("patel", IDS));
  }

  @Test
  void whatIsLikeNothingIsNotForcedOnAnything() {
    assertEquals(List.of(), NearMatches.of("wang-chong", IDS));
    assertEquals(List.of(), NearMatches.of("", IDS));
    assertEquals(List.of(), NearMatches.of("论衡", IDS));
  }
}
