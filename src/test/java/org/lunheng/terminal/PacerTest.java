package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PacerTest {
  private static final long SECOND = 1_000_000_000L;
  private final Pacer pacer = new Pacer();

  @Test
  void isFreeWhereNothingIsAsked() {
    pacer.sent(0, 100);
    assertTrue(pacer.isFree(0));
  }

  @Test
  void waitsForTheAnswerToEachFrame() {
    pacer.start();
    assertTrue(pacer.isFree(0));
    pacer.sent(0, 100);
    assertFalse(pacer.isFree(SECOND / 2));
    pacer.answered();
    assertTrue(pacer.isFree(SECOND / 2));
  }

  @Test
  void waitsLongerForAFrameThatTakesLonger() {
    pacer.start();
    pacer.sent(0, 16_000);
    assertFalse(pacer.isFree(2 * SECOND));
    assertTrue(pacer.isFree(4 * SECOND));
  }

  @Test
  void isNotBlockedByALostAnswerAndSoonGivesUp() {
    pacer.start();
    int waited = 0;
    for (long now = 0; now < 100 * SECOND; now += 2 * SECOND) {
      pacer.sent(now, 100);
      waited += pacer.isFree(now) ? 0 : 1;
      assertTrue(pacer.isFree(now + 2 * SECOND));
    }
    assertEquals(3, waited);
    assertFalse(pacer.isOn());
  }

  @Test
  void expectsNothingOfATerminalThatWasGivenBack() {
    pacer.start();
    pacer.sent(0, 100);
    pacer.forget();
    assertTrue(pacer.isFree(1));
    assertTrue(pacer.isOn());
  }
}
