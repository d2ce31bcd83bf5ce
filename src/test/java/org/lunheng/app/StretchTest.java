package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {
  private final Stretch term = new Stretch(4, 6, Look.TERM);

  @Test
  void oneOnTopLeavesOthersBeforeAndBehindIt() {
    List<Stretch> others =
        List.of(
            new Stretch(0, 2, Look.QUIET),
            new Stretch(3, 8, Look.RESTORED),
            new Stretch(9, 9, Look.QUIET));

    assertEquals(
        List.of(
            new Stretch(0, 2, Look.QUIET),
            new Stretch(3, 4, Look.RESTORED),
            term,
            new Stretch(6, 8, Look.RESTORED),
            new Stretch(9, 9, Look.QUIET)),
        term.over(others));
  }

  @Test
  void whatLiesUnderItIsNotSeen() {
    assertEquals(List.of(term), term.over(List.of(new Stretch(4, 6, Look.CURRENT))));
  }
}
