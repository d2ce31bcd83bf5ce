package org.lunheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemovalRunTest {

  @Test
  void linesOfOneReasonAreOneRun() {
    assertEquals(List.of("3-7"), places(spam(3, 0, 10), spam(4, 0, 10), spam(7, 0, 10)));
  }

  @Test
  void anotherReasonOrAGapBeginsANewRun() {
    Removal layout = new Removal(new Span(4, 0, 2), RemovalReason.LAYOUT, "why");
    Removal otherwise = new Removal(new Span(5, 0, 2), RemovalReason.LAYOUT, "another why");
    assertEquals(
        List.of("3:0-10", "4:0-2", "5:0-2", "9:0-10"),
        places(spam(3, 0, 10), layout, otherwise, spam(9, 0, 10)));
  }

  @Test
  void twoPlacesOfOneLineStayTwo() {
    assertEquals(List.of("3:0-2", "3:8-10"), places(spam(3, 0, 2), spam(3, 8, 10)));
  }

  private static Removal spam(int line, int from, int to) {
    return new Removal(new Span(line, from, to), RemovalReason.SPAM, "why");
  }

  private static List<String> places(Removal... removals) {
    return RemovalRun.of(Arrays.asList(removals)).stream().map(RemovalRun::place).toList();
  }
}
