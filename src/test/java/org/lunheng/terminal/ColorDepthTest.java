package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.view.Style;

class ColorDepthTest {

  @Test
  void keepsAttributesWithoutColours() {
    int attributes = Style.bold(Style.underline(Style.reverse(Style.dim(Style.italic(0)))));
    int style = Style.background(Style.foreground(attributes, 200), 17);
    assertEquals(attributes, ColorDepth.NONE.reduce(style));
  }

  @ParameterizedTest
  @CsvSource({
    "16, 0", "231, 15", "196, 9", "46, 10", "21, 4", "244, 8", "232, 0", "255, 7", "3, 3"
  })
  void takesTheNearestOfSixteen(int colour, int nearest) {
    int style = Style.foreground(Style.PLAIN, colour);
    assertEquals(nearest, Style.foregroundOf(ColorDepth.ANSI16.reduce(style)));
  }

  @ParameterizedTest
  @CsvSource({"232, 233", "240, 243", "255, 231"})
  void keepsTextLegibleWhereBothColoursHaveTheSameNeighbour(int foreground, int background) {
    int style = Style.background(Style.foreground(Style.PLAIN, foreground), background);
    int reduced = ColorDepth.ANSI16.reduce(style);
    assertNotEquals(Style.foregroundOf(reduced), Style.backgroundOf(reduced));
  }

  @Test
  void keepsThePaletteOf256() {
    int style = Style.background(Style.foreground(Style.bold(Style.PLAIN), 208), 17);
    assertEquals(style, ColorDepth.XTERM256.reduce(style));
    assertEquals(style, ColorDepth.TRUE_COLOR.reduce(style));
  }
}
