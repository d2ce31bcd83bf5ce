package org.lunheng.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lunheng.app.Speakers;

class PaletteTest {
  private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

  @Test
  void speakersHaveAsManyColoursAsTheyCount() {
    assertEquals(
        Speakers.COLOURS,
        IntStream.range(0, Speakers.COLOURS).map(Palette::speaker).distinct().count());
  }

  @Test
  void speakersAreReadableOnBlackAndOnWhite() {
    for (int i = 0; i < Speakers.COLOURS; i++) {
      assertReadable(Style.foregroundOf(Palette.speaker(i)));
    }
    assertReadable(Style.foregroundOf(Palette.PROBLEM));
  }

  @Test
  void barsBringTheirOwnBackground() {
    for (int bar : new int[] {Palette.ACTIVE_BAR, Palette.BAR, Palette.BAR_KEY}) {
      double text = luminance(Style.foregroundOf(bar));
      double ground = luminance(Style.backgroundOf(bar));
      assertTrue((text + 0.05) / (ground + 0.05) >= 4.5, Style.backgroundOf(bar) + " is too light");
    }
  }

  private static void assertReadable(int colour) {
    double luminance = luminance(colour);
    assertTrue((luminance + 0.05) / 0.05 >= 3.4, colour + " is too dark");
    assertTrue(1.05 / (luminance + 0.05) >= 3.4, colour + " is too light");
  }

  /** The relative luminance of a colour of xterm's cube or grey ramp, by WCAG 2. */
  private static double luminance(int colour) {
    int cube = colour - 16;
    boolean grey = colour >= 232;
    int level = 8 + 10 * (colour - 232);
    return 0.2126 * linear(grey ? level : LEVELS[cube / 36])
        + 0.7152 * linear(grey ? level : LEVELS[cube / 6 % 6])
        + 0.0722 * linear(grey ? level : LEVELS[cube % 6]);
  }

  private static double linear(int level) {
    double share = level / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
