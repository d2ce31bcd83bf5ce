package org.lunheng.bench;

import java.nio.charset.StandardCharsets;
import org.lunheng.text.Size;
import org.lunheng.view.Canvas;
import org.lunheng.view.Frame;
import org.lunheng.view.Style;

/** What a frame may cost at most, found by looking at the cells only. */
public final class Bounds {
  private static final int SCROLL_ALLOWANCE = 60;

  private Bounds() {}

  /**
   * The most bytes for a scroll by one line: the UTF-8 bytes of the cells that change after the
   * rows between header and status line were shifted, and 60.
   */
  public static int ofScroll(Frame before, Frame after, int headerRows) {
    Canvas old = before.canvas();
    Canvas now = after.canvas();
    int last = now.size().rows() - 2;
    int bytes = SCROLL_ALLOWANCE;
    for (int y = 0; y < now.size().rows(); y++) {
      boolean vacated = y == last;
      int from = y >= headerRows && y < last ? y + 1 : y;
      for (int x = 0; x < now.size().columns(); x++) {
        boolean same = vacated ? isBlank(now, x, y) : isSame(old, x, from, now, x, y);
        bytes += same ? 0 : utf8(now, x, y);
      }
    }
    return bytes;
  }

  /** The most bytes for a page: a tenth more than its glyphs and style changes, row by row. */
  public static int ofPage(Frame page, boolean colours) {
    Canvas canvas = page.canvas();
    Size size = canvas.size();
    int bytes = 0;
    int pen = Style.PLAIN;
    for (int y = 0; y < size.rows(); y++) {
      int end = endOfText(canvas, y);
      for (int x = 0; x < end; x++) {
        int style = canvas.style(x, y);
        bytes += style != pen && colours ? styleBytes(style) : 0;
        bytes += utf8(canvas, x, y);
        pen = style;
      }
    }
    return bytes + bytes / 10;
  }

  private static int endOfText(Canvas canvas, int row) {
    int end = canvas.size().columns();
    while (end > 0 && isBlank(canvas, end - 1, row)) {
      end--;
    }
    return end;
  }

  /** The bytes of a sequence that sets the style's colours, without the attributes. */
  private static int styleBytes(int style) {
    return "\033[m".length()
        + colourBytes(Style.foregroundOf(style))
        + colourBytes(Style.backgroundOf(style));
  }

  private static int colourBytes(int colour) {
    return colour < 0 ? 0 : colour < 16 ? ";31".length() : ("38;5;" + colour).length();
  }

  private static boolean isBlank(Canvas canvas, int x, int y) {
    return canvas.glyph(x, y) == ' ' && canvas.style(x, y) == Style.PLAIN;
  }

  private static boolean isSame(Canvas one, int x1, int y1, Canvas other, int x2, int y2) {
    return text(one, x1, y1).equals(text(other, x2, y2))
        && one.style(x1, y1) == other.style(x2, y2);
  }

  private static int utf8(Canvas canvas, int x, int y) {
    return text(canvas, x, y).getBytes(StandardCharsets.UTF_8).length;
  }

  private static String text(Canvas canvas, int x, int y) {
    int glyph = canvas.glyph(x, y);
    if (glyph < 0) {
      return canvas.cluster(glyph);
    }
    return glyph == Canvas.TAIL ? "" : Character.toString(glyph);
  }
}
