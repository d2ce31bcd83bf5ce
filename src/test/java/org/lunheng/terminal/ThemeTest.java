package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunheng.app.Appearance;
import org.lunheng.app.Ground;
import org.lunheng.app.Speakers;
import org.lunheng.app.ThemeChoice;
import org.lunheng.view.Style;
import org.lunheng.view.Theme;

class ThemeTest {
  private static final int BARS = 10;
  private static final List<ColorDepth> RICH = List.of(ColorDepth.TRUE_COLOR, ColorDepth.XTERM256);

  @Test
  void textIsReadableOnTheBackgroundsThatAThemeIsFor() {
    // white and paper, black and the greys of usual dark schemes
    assertReadable(Theme.LIGHT, 4.5, 0xffffff, 0xfdf6e3);
    assertReadable(Theme.DARK, 4.5, 0x000000, 0x1e1e1e, 0x282c34);
    assertReadable(Theme.STARK_LIGHT, 7, 0xffffff, 0xfdf6e3);
    assertReadable(Theme.STARK_DARK, 7, 0x000000, 0x1e1e1e, 0x282c34);
    assertReadable(Theme.NEUTRAL, 3.4, 0xffffff, 0x000000);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void barsAndMarkedPassagesBringTheirOwnBackground(Theme theme) {
    double least = theme == Theme.STARK_LIGHT || theme == Theme.STARK_DARK ? 7 : 4.5;
    for (ColorDepth depth : RICH) {
      for (int i = 0; i < BARS; i += 2) {
        double contrast = contrast(rgb(theme, depth, i), rgb(theme, depth, i + 1));
        assertTrue(contrast >= least, theme + " " + depth + " bar " + i + ": " + contrast);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void speakersHaveAsManyColoursAsTheyCount(Theme theme) {
    for (ColorDepth depth : RICH) {
      long colours =
          IntStream.range(Theme.size() - Speakers.COLOURS, Theme.size())
              .map(i -> rgb(theme, depth, i))
              .distinct()
              .count();
      assertEquals(Speakers.COLOURS, colours, theme + " " + depth);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textKeepsAnotherColourThanItsBackgroundAmongSixteen(Theme theme) {
    Colouring colouring = new Colouring(ColorDepth.ANSI16, theme);
    for (int i = 0; i < BARS; i += 2) {
      int bar = themed(i, i + 1);
      int reduced = colouring.reduce(bar);
      assertTrue(Style.foregroundOf(reduced) < 16 && Style.backgroundOf(reduced) < 16);
      assertFalse(Style.foregroundOf(reduced) == Style.backgroundOf(reduced), theme + " " + i);
    }
  }

  @Test
  void trueColourIsSentAsRedGreenAndBlue() {
    Pen pen = new Pen();
    pen.use(new Colouring(ColorDepth.TRUE_COLOR, Theme.STARK_LIGHT));
    ByteBuilder out = new ByteBuilder(64);
    Colouring colouring = new Colouring(ColorDepth.TRUE_COLOR, Theme.STARK_LIGHT);
    pen.use(colouring.reduce(themed(0, 1)), out);
    String sent = new String(out.array(), 0, out.length(), StandardCharsets.US_ASCII);
    assertEquals("\033[0;38;2;255;255;255;48;2;0;0;95m", sent);
  }

  @Test
  void faintTextHasAColourOfItsOwnWhereTheThemeHasOne() {
    int faint = Style.dim(Style.PLAIN);
    for (ColorDepth depth : RICH) {
      assertFalse(Style.isDim(new Colouring(depth, Theme.LIGHT).reduce(faint)));
      assertTrue(Style.isDim(new Colouring(depth, Theme.NEUTRAL).reduce(faint)));
    }
    assertTrue(Style.isDim(new Colouring(ColorDepth.NONE, Theme.LIGHT).reduce(faint)));
  }

  @Test
  void theBackgroundDecidesWhereTheReaderDoesNot() {
    assertEquals(Theme.NEUTRAL, theme(ThemeChoice.AUTO, Ground.UNKNOWN));
    assertEquals(Theme.LIGHT, theme(ThemeChoice.AUTO, Ground.LIGHT));
    assertEquals(Theme.DARK, theme(ThemeChoice.AUTO, Ground.DARK));
    assertEquals(Theme.LIGHT, theme(ThemeChoice.LIGHT, Ground.DARK));
    assertEquals(Theme.STARK_LIGHT, theme(ThemeChoice.HIGH_CONTRAST, Ground.LIGHT));
    assertEquals(Theme.STARK_DARK, theme(ThemeChoice.HIGH_CONTRAST, Ground.UNKNOWN));
  }

  private static Theme theme(ThemeChoice choice, Ground ground) {
    return Theme.of(new Appearance(choice, ground));
  }

  private static void assertReadable(Theme theme, double least, int... grounds) {
    for (ColorDepth depth : RICH) {
      for (int i = BARS; i < Theme.size(); i++) {
        if (theme.colour(i) < 0) {
          continue;
        }
        for (int ground : grounds) {
          int text = rgb(theme, depth, i);
          double contrast = contrast(text, ground);
          String what = "%s %s colour %d, %06x on %06x: %.2f";
          assertTrue(contrast >= least, what.formatted(theme, depth, i, text, ground, contrast));
        }
      }
    }
  }

  private static int themed(int text, int ground) {
    int style = Style.foreground(Style.PLAIN, Style.THEMED + text);
    return Style.background(style, Style.THEMED + ground);
  }

  /** What a terminal shows for a themed colour. */
  private static int rgb(Theme theme, ColorDepth depth, int number) {
    Colouring colouring = new Colouring(depth, theme);
    int colour = Style.foregroundOf(colouring.reduce(themed(number, number)));
    return colour >= Style.THEMED ? colouring.rgb(colour) : Palette.rgb(colour);
  }

  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The relative luminance of a colour, by WCAG 2. */
  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int level) {
    double share = level / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
