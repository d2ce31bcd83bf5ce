package org.lunheng.terminal;

import org.lunheng.view.Canvas;
import org.lunheng.view.Frame;
import org.lunheng.view.Style;

/** Compares what a terminal shows with the frame it should show, and prints both. */
final class FrameAssert {
  private FrameAssert() {}

  static void assertShows(Frame frame, ColorDepth depth, VirtualScreen screen) {
    Canvas canvas = frame.canvas();
    Colouring colouring = new Colouring(depth, frame.theme());
    for (int y = 0; y < canvas.size().rows(); y++) {
      for (int x = 0; x < canvas.size().columns(); x++) {
        assertCell(canvas, colouring, screen, x, y);
      }
    }
    assertCaret(frame, screen);
  }

  private static void assertCell(
      Canvas canvas, Colouring colouring, VirtualScreen screen, int x, int y) {
    String glyph = text(canvas, x, y);
    int wanted = visible(glyph, colouring.reduce(canvas.style(x, y)));
    int actual = visible(glyph, screen.style(x, y));
    if (!glyph.equals(screen.glyph(x, y))) {
      fail(canvas, screen, "column %d, row %d: the glyph differs".formatted(x, y));
    } else if (wanted != actual && !glyph.isEmpty()) {
      fail(canvas, screen, "column %d, row %d: style %x for %x".formatted(x, y, actual, wanted));
    }
  }

  private static void assertCaret(Frame frame, VirtualScreen screen) {
    boolean wanted = frame.caretColumn() >= 0;
    boolean placed =
        screen.caretColumn() == frame.caretColumn() && screen.caretRow() == frame.caretRow();
    if (wanted != screen.isCaretShown() || wanted && !placed) {
      fail(frame.canvas(), screen, "the cursor differs");
    }
  }

  /** A space shows its background; of the rest only what underline and reverse make visible. */
  private static int visible(String glyph, int style) {
    if (!glyph.equals(" ") || Style.isUnderline(style) || Style.isReverse(style)) {
      return style;
    }
    int background = Style.backgroundOf(style);
    return background < 0 ? Style.PLAIN : Style.background(Style.PLAIN, background);
  }

  private static String text(Canvas canvas, int x, int y) {
    int glyph = canvas.glyph(x, y);
    if (glyph == Canvas.TAIL) {
      return "";
    }
    return glyph < 0 ? canvas.cluster(glyph) : Character.toString(glyph);
  }

  private static void fail(Canvas canvas, VirtualScreen screen, String what) {
    StringBuilder message = new StringBuilder(what).append("\nwanted | shown\n");
    for (int y = 0; y < canvas.size().rows(); y++) {
      message.append(canvas.rowText(y)).append(" | ").append(screen.rowText(y)).append('\n');
    }
    throw new AssertionError(message.toString());
  }
}
