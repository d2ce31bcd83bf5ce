package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lunheng.app.Ground;
import org.lunheng.app.Msg;
import org.lunheng.text.CellWidth;

class ProbeTest {
  private static final long SECOND = 1_000_000_000L;
  private static final Report WIDE = new Report.CursorAt(1, 5);

  private final Probe probe = new Probe(true, true);

  @Test
  void takesTheWidthFromAnAnswerInTime() {
    probe.painted(5 * SECOND);
    assertFalse(probe.take(WIDE, 6 * SECOND));
    assertEquals(CellWidth.WIDE, probe.told().width());
  }

  @Test
  void hasAllTheTimeUntilTheFirstFrameIsThere() {
    probe.take(WIDE, 60 * SECOND);
    assertEquals(CellWidth.WIDE, probe.told().width());
  }

  @Test
  void setsNoPageAnewForALateAnswer() {
    probe.painted(5 * SECOND);
    probe.take(WIDE, 6 * SECOND + 1);
    assertEquals(new Msg.TerminalTold(null, Ground.UNKNOWN), probe.told());
  }

  @Test
  void countsFromTheFirstFrameAlone() {
    probe.painted(5 * SECOND);
    probe.painted(9 * SECOND);
    probe.take(WIDE, 9 * SECOND);
    assertNull(probe.told().width());
  }

  @Test
  void takesColoursAndTheEndOfTheAnswersAtAnyTime() {
    probe.painted(0);
    probe.take(new Report.Background(0xFFFFFF), 60 * SECOND);
    assertTrue(probe.take(new Report.Attributes(), 60 * SECOND));
    assertEquals(Ground.LIGHT, probe.told().ground());
    assertFalse(probe.take(new Report.Attributes(), 60 * SECOND), "asked once");
  }
}
