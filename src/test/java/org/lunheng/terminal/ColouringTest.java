package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.view.Style;
import org.lunheng.view.Theme;

class ColouringTest {

  @Test
  void keepsAttributesWithoutColours() {
    int attributes = Style.bold(Style.underline(Style.reverse(Style.dim(Style.italic(0)))));
    int style = Style.background(Style.foreground(attributes, 200), 17);
    assertEquals(attributes, reduce(ColorDepth.NONE, style));
  }

  @ParameterizedTest
  @CsvSource({
    "16, 0", "231, 15", "196, 9", "46, 10", "21, 4", "244, 8", "232, 0", "255, 7", "3, 3"
  })
  void takesTheNearestOfSixteen(int colour, int nearest) {
    int style = Style.foreground(Style.PLAIN, colour);
    assertEquals(nearest, Style.foregroundOf(reduce(ColorDepth.ANSI16, style)));
  }

  @ParameterizedTest
  @CsvSource({"232, 233", "240, 243", "255, 231"})
  void keepsTextLegibleWhereBothColoursHaveTheSameNeighbour(int foreground, int background) {
    int style = Style.background(Style.foreground(Style.PLAIN, foreground), background);
    int reduced = reduce(ColorDepth.ANSI16, style);
    assertNotEquals(Style.foregroundOf(reduced), Style.backgroundOf(reduced));
  }

  @Test
  void keepsThePaletteOf256() {
    int style = Style.background(Style.foreground(Style.bold(Style.PLAIN), 208), 17);
    assertEquals(style, reduce(ColorDepth.XTERM256, style));
    assertEquals(style, reduce(ColorDepth.TRUE_COLOR, style));
  }

  private static int reduce(ColorDepth depth, int style) {
    return new Colouring(depth, Theme.NEUTRAL).reduce(style);
  }
}
