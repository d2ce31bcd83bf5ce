package org.lunheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.reader.Position;

class PositionsTest {
  @Test
  void everyPlaceIsFoundAgain() {
    Samples.RIVER
        .paragraphs()
        .forEach(
            placed -> {
              Anchor anchor = new Anchor(placed.number(), 3);
              Position position = Positions.of(Samples.RIVER, anchor);
              assertEquals(placed.paragraph().id(), position.paragraph());
              assertEquals(anchor, Positions.in(Samples.RIVER, position));
            });
  }

  @Test
  void whatStandsInFrontOfAParagraphStaysThere() {
    Position position = Positions.of(Samples.RIVER, Anchor.START);
    assertEquals(Anchor.START, Positions.in(Samples.RIVER, position));
  }

  @ParameterizedTest
  @CsvSource({"p0,0", "p4.3,3", "p400,29", "p7.2,6"})
  void aParagraphThatIsGoneIsTheNearestOne(String paragraph, int number) {
    Anchor anchor = Positions.in(Samples.RIVER, new Position("river", paragraph, 8));
    assertEquals(new Anchor(number, 0), anchor);
  }

  @Test
  void whatNamesNoLineIsTheStart() {
    assertEquals(Anchor.START, Positions.in(Samples.RIVER, new Position("river", "x", 8)));
    assertEquals(Anchor.START, Positions.in(Samples.EMPTY, new Position("empty", "", 8)));
  }

  @Test
  void anIndexBehindAShorterParagraphIsItsEnd() {
    int end = Samples.RIVER.paragraphs().get(2).paragraph().text().length();
    Position position = new Position("river", "p3", 500);
    assertEquals(new Anchor(2, end), Positions.in(Samples.RIVER, position));
  }
}
