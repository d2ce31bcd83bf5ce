package org.lunheng.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FloodsTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final Floods floods = new Floods();

  @Test
  void aFewOfAKindGetTheirLinesAndTheOthersACount() {
    assertEquals(Floods.EACH, admitted("192.0.2.1", 1_000));
    assertEquals(2, admitted("192.0.2.2", 2));

    assertEquals(List.of(), floods.due(NOON.plusMillis(999)));
    assertEquals(
        List.of(of("192.0.2.1").with("more", 1_000 - Floods.EACH)),
        floods.due(NOON.plusSeconds(1)));
  }

  @Test
  void whatIsSaidIsNotSaidAgain() {
    admitted("192.0.2.1", 1_000);
    floods.due(NOON.plusSeconds(1));

    assertFalse(floods.areOpen());
    assertEquals(List.of(), floods.due(NOON.plusSeconds(2)));
    assertTrue(floods.admits(of("192.0.2.1"), NOON.plusSeconds(2)), "a new second");
  }

  @Test
  void manyAddressesAreCountedTogether() {
    int lines = 0;
    for (int i = 0; i < 100_000; i++) {
      lines += admitted("2001:db8::" + Integer.toHexString(i), 1);
    }

    assertEquals(Floods.KINDS, lines);
    assertEquals(
        List.of(EventLine.of("refused").with("why", "haste").with("more", 100_000 - Floods.KINDS)),
        floods.due(NOON.plusSeconds(1)));
  }

  @Test
  void aClockThatIsSetBackEndsTheSecond() {
    admitted("192.0.2.1", Floods.EACH + 1);

    assertEquals(List.of(of("192.0.2.1").with("more", 1)), floods.due(NOON.minusSeconds(3_600)));
  }

  private int admitted(String address, int times) {
    int admitted = 0;
    for (int i = 0; i < times; i++) {
      admitted += floods.admits(of(address), NOON) ? 1 : 0;
    }
    return admitted;
  }

  private static EventLine of(String address) {
    return EventLine.of("refused").with("address", address).with("why", "haste");
  }
}
