package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lunheng.text.CellWidth;
import org.lunheng.view.Frame;

/** Whatever is painted after whatever: the terminal shows the frame, after one write at most. */
class PainterPropertiesTest {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theTerminalShowsEachFrame(
      @ForAll("steps") List<Frames.Step> steps,
      @ForAll ColorDepth depth,
      @ForAll boolean synchronizedOutput,
      @ForAll boolean ambiguousWide)
      throws IOException {
    CellWidth width = new CellWidth(ambiguousWide);
    Painter painter = new Painter(depth, synchronizedOutput);
    Frame frame = Frames.first(width);
    VirtualScreen screen = screen(frame, width);
    paint(painter, frame, depth, screen);
    for (Frames.Step step : steps) {
      frame = step.apply(frame, width);
      paint(painter, frame, depth, screen);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aFrameThatIsShownCostsNothing(@ForAll("steps") List<Frames.Step> steps) throws IOException {
    Painter painter = new Painter(ColorDepth.XTERM256, true);
    Frame frame = Frames.first(CellWidth.NARROW);
    for (Frames.Step step : steps) {
      frame = step.apply(frame, CellWidth.NARROW);
    }
    VirtualScreen screen = screen(frame, CellWidth.NARROW);
    paint(painter, frame, ColorDepth.XTERM256, screen);
    paint(painter, frame, ColorDepth.XTERM256, screen);
    assertEquals(1, screen.writes());
  }

  @Provide
  Arbitrary<List<Frames.Step>> steps() {
    return Frames.steps();
  }

  private static VirtualScreen screen(Frame frame, CellWidth width) {
    int columns = frame.canvas().size().columns();
    return new VirtualScreen(columns, frame.canvas().size().rows(), width::of);
  }

  private static void paint(Painter painter, Frame frame, ColorDepth depth, VirtualScreen screen)
      throws IOException {
    int before = screen.writes();
    painter.paint(frame, screen);
    assertTrue(screen.writes() <= before + 1);
    FrameAssert.assertShows(frame, depth, screen);
  }
}
