package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.Canvas;
import org.lunheng.view.Style;
import org.lunheng.view.Theme;

class RowPainterTest {
  private static final int COLUMNS = 30;
  private static final int MARKED =
      Style.bold(Style.background(Style.foreground(Style.PLAIN, 16), 222));
  private static final int REVERSED = Style.reverse(Style.PLAIN);

  private final ByteBuilder out = new ByteBuilder(64);
  private final Pen pen = new Pen();
  private final Cursor cursor = new Cursor();
  private final Colouring colouring = new Colouring(ColorDepth.XTERM256, Theme.NEUTRAL);
  private final Canvas canvas = new Canvas(new Size(COLUMNS, 2), CellWidth.NARROW);

  /** The bytes for the first row where a blank one is shown, with ESC made visible. */
  private String painted() {
    pen.use(colouring);
    pen.use(Style.PLAIN, out);
    cursor.resetMargins(out);
    out.clear();
    Picture blank = new Picture();
    blank.blank(canvas.size());
    Picture next = new Picture();
    next.load(canvas, colouring, new LinkNumbers(false));
    new RowPainter(out, pen, cursor).paint(blank, next, 0);
    VirtualScreen screen = new VirtualScreen(COLUMNS, 2, CellWidth.NARROW::of);
    byte[] clear = "\033[2J".getBytes(StandardCharsets.US_ASCII);
    screen.write(clear, 0, clear.length);
    screen.write(out.array(), 0, out.length());
    assertEquals(canvas.rowText(0).stripTrailing(), screen.rowText(0).stripTrailing());
    return new String(out.array(), 0, out.length(), StandardCharsets.UTF_8).replace("\033", "\\e");
  }

  @Test
  void setsAnExpensiveStyleOnceForAllThatHasIt() {
    canvas.put(0, 0, "甲乙", MARKED);
    canvas.put(10, 0, "|", Style.PLAIN);
    canvas.put(12, 0, "丙", MARKED);
    assertEquals("\\e[1;38;5;16;48;5;222m甲乙\\e[13G丙\\e[11G\\e[m|", painted());
  }

  @Test
  void goesStraightOnWhereAStyleIsCheap() {
    canvas.put(0, 0, "甲", REVERSED);
    canvas.put(2, 0, "|", Style.PLAIN);
    canvas.put(3, 0, "丙", REVERSED);
    assertEquals("\\e[7m甲\\e[m|\\e[7m丙", painted());
  }

  @Test
  void comesBackToEverythingThatWaited() {
    canvas.put(0, 0, "a", MARKED);
    canvas.put(1, 0, "bb", Style.bold(Style.foreground(Style.PLAIN, 166)));
    canvas.put(3, 0, "c", MARKED);
    canvas.put(4, 0, "dd", Style.bold(Style.foreground(Style.PLAIN, 166)));
    canvas.put(6, 0, "e", MARKED);
    canvas.put(8, 0, "f", Style.PLAIN);
    String bytes = painted();
    assertEquals(bytes.indexOf("222"), bytes.lastIndexOf("222"), bytes);
    assertTrue(bytes.contains("bb") && bytes.contains("dd") && bytes.contains("f"), bytes);
  }

  @Test
  void writesSpacesOfTheSameGroundWithoutAnotherStyle() {
    canvas.put(0, 0, "Scaling Law", MARKED);
    assertEquals("\\e[1;38;5;16;48;5;222mScaling Law", painted());
  }
}
