package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.Canvas;
import org.lunheng.view.Frame;
import org.lunheng.view.Style;

class PainterTest {
  private static final int RED = Style.foreground(Style.PLAIN, 1);

  private final Painter painter = new Painter(ColorDepth.XTERM256, false);
  private final VirtualScreen screen = new VirtualScreen(20, 6, CellWidth.NARROW::of);

  @Test
  void paintsTheFirstFrameCompletely() throws IOException {
    Canvas canvas = canvas("两个窗格 two panes", "", "   三");
    assertEquals("\\e[m\\e[?25l\\e[r\\e[2J两个窗格 two panes\\e[3;4H三", paint(Frame.of(canvas)));
  }

  @Test
  void writesNothingWhenNothingChanged() throws IOException {
    paint(Frame.of(canvas("same")));
    paint(Frame.of(canvas("same")));
    assertEquals(1, screen.writes());
  }

  @Test
  void writesOnlyTheCellsThatChanged() throws IOException {
    paint(Frame.of(canvas("第一行", "the second row")));
    assertEquals("\\e[2;5H2nd   ", paint(Frame.of(canvas("第一行", "the 2nd    row"))));
  }

  @Test
  void writesShortGapsAgainInsteadOfJumping() throws IOException {
    paint(Frame.of(canvas("a--b----------c")));
    assertEquals("\\e[HA--B\\e[15GC", paint(Frame.of(canvas("A--B----------C"))));
  }

  @Test
  void goesToTheNextRowWithALineEnd() throws IOException {
    paint(Frame.of(canvas("", "")));
    assertEquals("\\e[Hone\\r\\ntwo", paint(Frame.of(canvas("one", "two"))));
  }

  @Test
  void erasesALongTailAndOverwritesAShortOne() throws IOException {
    paint(Frame.of(canvas("a long row of text", "short")));
    assertEquals("\\e[1;8H\\e[K\\r\\n\\e[3G   ", paint(Frame.of(canvas("a long", "sh"))));
  }

  @Test
  void erasesALongGapWithinARow() throws IOException {
    paint(Frame.of(canvas("a gap with words |b")));
    assertEquals("\\e[1;3H\\e[14X", paint(Frame.of(canvas("a                |b"))));
  }

  @Test
  void doesNotEraseWhereABackgroundStands() throws IOException {
    int marked = Style.background(Style.PLAIN, 4);
    Canvas canvas = canvas("text");
    canvas.fill(0, 0, 20, 1, marked);
    paint(Frame.of(canvas("a row of plain text")));
    assertEquals("\\e[H\\e[44m" + " ".repeat(20), paint(Frame.of(canvas)));
  }

  @Test
  void scrollsRowsThatMovedUp() throws IOException {
    paint(Frame.of(canvas("head", "第一行文字", "第二行文字", "第三行文字", "第四行文字", "foot")));
    assertEquals(
        "\\e[2;5r\\e[5H\\n第五行文字",
        paint(Frame.of(canvas("head", "第二行文字", "第三行文字", "第四行文字", "第五行文字", "foot"))));
  }

  @Test
  void scrollsRowsThatMovedDown() throws IOException {
    paint(Frame.of(canvas("head", "第三行文字", "第四行文字", "第五行文字", "第六行文字", "foot")));
    assertEquals(
        "\\e[2;5r\\r\\n\\eM\\eM第一行文字\\r\\n第二行文字",
        paint(Frame.of(canvas("head", "第一行文字", "第二行文字", "第三行文字", "第四行文字", "foot"))));
  }

  @Test
  void keepsTheMarginsForTheNextScroll() throws IOException {
    paint(Frame.of(canvas("head", "第一行文字", "第二行文字", "第三行文字", "第四行文字", "foot")));
    paint(Frame.of(canvas("head", "第二行文字", "第三行文字", "第四行文字", "第五行文字", "foot")));
    assertEquals(
        "\\e[5H\\n第六行文字\\e[6;2Hee",
        paint(Frame.of(canvas("head", "第三行文字", "第四行文字", "第五行文字", "第六行文字", "feet"))));
  }

  @Test
  void resetsTheStyleBeforeScrolling() throws IOException {
    Canvas before = canvas("", "第一行文字", "第二行文字", "第三行文字", "第四行文字");
    before.put(0, 5, "status", Style.reverse(RED));
    paint(Frame.of(before));
    String bytes = paint(Frame.of(canvas("", "第二行文字", "第三行文字", "第四行文字", "第五行文字")));
    assertTrue(bytes.startsWith("\\e[m\\e[2;5r"), bytes);
  }

  @Test
  void changesOnlyWhatDiffersInTheStyle() throws IOException {
    Canvas canvas = canvas();
    int bold = Style.bold(RED);
    canvas.put(0, 0, "a", bold);
    canvas.put(1, 0, "b", Style.underline(bold));
    canvas.put(2, 0, "c", Style.underline(RED));
    canvas.put(3, 0, "d", Style.PLAIN);
    canvas.put(4, 0, "e", Style.foreground(Style.PLAIN, 208));
    String bytes = paint(Frame.of(canvas));
    assertTrue(bytes.endsWith("\\e[1;31ma\\e[4mb\\e[22mc\\e[md\\e[38;5;208me"), bytes);
  }

  @Test
  void endsBoldWithoutEndingDim() throws IOException {
    Canvas canvas = canvas();
    int dim = Style.dim(Style.background(Style.foreground(Style.PLAIN, 200), 100));
    canvas.put(0, 0, "a", Style.bold(dim));
    canvas.put(1, 0, "b", dim);
    String bytes = paint(Frame.of(canvas));
    assertTrue(bytes.endsWith("a\\e[22;2mb"), bytes);
  }

  @Test
  void leavesNoHalfOfAWideGlyph() throws IOException {
    paint(Frame.of(canvas("宽宽宽宽")));
    Frame shifted = Frame.of(canvas("x宽宽宽y"));
    paint(shifted);
    FrameAssert.assertShows(shifted, ColorDepth.XTERM256, screen);
  }

  @Test
  void paintsTheBottomRightCorner() throws IOException {
    Canvas canvas = canvas();
    canvas.put(19, 5, "x", Style.PLAIN);
    canvas.put(18, 4, "宽", Style.PLAIN);
    paint(Frame.of(canvas));
    FrameAssert.assertShows(Frame.of(canvas), ColorDepth.XTERM256, screen);
  }

  @Test
  void placesTheNextGlyphAnewWhereTerminalsDifferInWidth() throws IOException {
    String bytes = paint(Frame.of(canvas("😀😀")));
    assertTrue(bytes.endsWith("😀\\e[3G😀"), bytes);
  }

  @Test
  void paintsCompletelyAfterAnotherSizeOrWhenTold() throws IOException {
    paint(Frame.of(canvas("text")));
    Canvas smaller = new Canvas(new Size(19, 5), CellWidth.NARROW);
    smaller.put(0, 0, "text", Style.PLAIN);
    String whole = paint(Frame.of(smaller));
    painter.invalidate();
    assertEquals(whole, paint(Frame.of(smaller)));
    assertTrue(whole.endsWith("\\e[2Jtext"), whole);
  }

  @Test
  void showsTheCaretOnlyWhereTheFrameHasOne() throws IOException {
    paint(Frame.of(canvas("ask: ")));
    assertFalse(screen.isCaretShown());
    assertEquals("\\e[1;6H\\e[?25h", paint(new Frame(canvas("ask: "), 5, 0)));
    assertEquals("\\e[1;6Hx", paint(new Frame(canvas("ask: x"), 6, 0)));
    assertEquals("", paint(new Frame(canvas("ask: x"), 6, 0)));
    assertEquals("\\e[?25l", paint(Frame.of(canvas("ask: x"))));
  }

  @Test
  void dropsColoursButKeepsAttributesWithoutColours() throws IOException {
    Painter plain = new Painter(ColorDepth.NONE, false);
    Canvas canvas = canvas();
    canvas.put(0, 0, "a", Style.bold(RED));
    canvas.put(1, 0, "b", Style.bold(Style.foreground(Style.PLAIN, 2)));
    String bytes = paint(plain, Frame.of(canvas));
    assertTrue(bytes.endsWith("\\e[2J\\e[1mab"), bytes);
  }

  @Test
  void bracketsAFrameWhenAskedTo() throws IOException {
    Painter synchronizing = new Painter(ColorDepth.NONE, true);
    String bytes = paint(synchronizing, Frame.of(canvas("a")));
    assertTrue(bytes.startsWith("\\e[?2026h") && bytes.endsWith("a\\e[?2026l"), bytes);
    assertEquals("", paint(synchronizing, Frame.of(canvas("a"))));
  }

  @Test
  void writesNothingOverAFrameThatIsThereAlready() throws IOException {
    byte[] bytes = painted(new Painter(ColorDepth.XTERM256, false), canvas("as it was", "两个窗格"));
    screen.write(bytes, 0, bytes.length);
    painter.synchronize();
    painter.expect(bytes);
    assertEquals("", paint(Frame.of(canvas("as it was", "两个窗格"))));
    Frame later = Frame.of(canvas("as it is", "两个窗格"));
    paint(later);
    FrameAssert.assertShows(later, ColorDepth.XTERM256, screen);
    assertEquals(2, screen.writes());
  }

  @Test
  void paintsCompletelyOverAnotherFrameThanWasExpected() throws IOException {
    byte[] bytes = painted(new Painter(ColorDepth.XTERM256, false), canvas("as it was", "two"));
    screen.write(bytes, 0, bytes.length);
    painter.expect(bytes);
    Frame other = Frame.of(canvas("otherwise"));
    assertTrue(paint(other).contains("\\e[2J"));
    FrameAssert.assertShows(other, ColorDepth.XTERM256, screen);
  }

  private static byte[] painted(Painter first, Canvas canvas) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    first.paint(Frame.of(canvas), bytes::write);
    return bytes.toByteArray();
  }

  private static Canvas canvas(String... rows) {
    Canvas canvas = new Canvas(new Size(20, 6), CellWidth.NARROW);
    for (int y = 0; y < rows.length; y++) {
      canvas.put(0, y, rows[y], Style.PLAIN);
    }
    return canvas;
  }

  private String paint(Frame frame) throws IOException {
    return paint(painter, frame);
  }

  /** The bytes of a frame, with ESC, CR and LF made visible. */
  private String paint(Painter aPainter, Frame frame) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    aPainter.paint(
        frame,
        (array, offset, length) -> {
          bytes.write(array, offset, length);
          screen.write(array, offset, length);
        });
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace("\033", "\\e")
        .replace("\r", "\\r")
        .replace("\n", "\\n");
  }
}
