package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lunheng.bench.Bounds;
import org.lunheng.bench.Cost;
import org.lunheng.bench.FrameSource;
import org.lunheng.bench.Journey;
import org.lunheng.bench.RoomPanes;
import org.lunheng.bench.Traffic;
import org.lunheng.bench.TwoPanes;
import org.lunheng.text.Size;
import org.lunheng.view.Frame;

/** Two panes of Chinese text keep to the bytes, writes and memory that a frame may cost. */
class PainterBudgetTest {
  private final FrameSource source = TwoPanes.ofCorpus();

  @ParameterizedTest
  @CsvSource({"120, 40, XTERM256", "120, 40, NONE", "200, 60, ANSI16", "60, 20, XTERM256"})
  void aScrollSendsWhatCameIn(int columns, int rows, ColorDepth depth) throws IOException {
    Size size = new Size(columns, rows);
    Journey journey =
        Journey.down(
            source, size, depth, 1, (from, to) -> Bounds.ofScroll(from, to, source.headerRows()));
    assertEquals(0, journey.over(), journey.toString());
    assertEquals(1, journey.writes(), journey.toString());
  }

  @ParameterizedTest
  @CsvSource({"120, 40, XTERM256", "120, 40, NONE", "200, 60, ANSI16", "60, 20, XTERM256"})
  void aPageSendsItsGlyphsAndStyles(int columns, int rows, ColorDepth depth) throws IOException {
    Size size = new Size(columns, rows);
    boolean colours = depth != ColorDepth.NONE;
    Journey journey =
        Journey.down(
            source, size, depth, source.bodyRows(size), (from, to) -> Bounds.ofPage(to, colours));
    assertEquals(0, journey.over(), journey.toString());
    assertEquals(1, journey.writes(), journey.toString());
  }

  @ParameterizedTest
  @CsvSource({"120, 40", "60, 20"})
  void aScrollOfTheRoomSendsWhatCameIn(int columns, int rows) throws IOException {
    Journey journey = scrollOfTheRoom(new Size(columns, rows), ColorDepth.NONE);
    assertEquals(0, journey.over(), journey.toString());
    assertEquals(1, journey.writes(), journey.toString());
  }

  @ParameterizedTest
  @CsvSource({"120, 40", "60, 20", "40, 12"})
  void withHighlightsAndHitsToo(int columns, int rows) throws IOException {
    Size size = new Size(columns, rows);
    for (FrameSource room : List.of(RoomPanes.highlighted(), RoomPanes.finding("人工智能"))) {
      Journey journey = scroll(room, size, ColorDepth.NONE);
      assertEquals(0, journey.over(), journey.toString());
      assertEquals(1, journey.writes(), journey.toString());
    }
  }

  /** A word in nearly every line: what is over is over by the styles of hits and headers alone. */
  @ParameterizedTest
  @CsvSource({"120, 40", "80, 24", "60, 20"})
  void withHitsInColoursSingleFramesStayNear(int columns, int rows) throws IOException {
    Journey journey = scroll(RoomPanes.finding("的"), new Size(columns, rows), ColorDepth.XTERM256);
    assertTrue(journey.over() <= journey.frames() / 6, journey.toString());
    assertTrue(journey.most() <= journey.mostAllowed() * 9 / 8, journey.toString());
  }

  /** In colours, two labels and two headers may change in one frame, which costs a little more. */
  @ParameterizedTest
  @CsvSource({"120, 40", "200, 60", "60, 20"})
  void inColoursItDoesSoOnAverage(int columns, int rows) throws IOException {
    assertOnAverage(scrollOfTheRoom(new Size(columns, rows), ColorDepth.XTERM256));
  }

  /**
   * Half of the text highlighted, with a note on every other paragraph: a frame with the two styles
   * of a highlight in both panes costs more than one without, but they all keep to the average.
   */
  @ParameterizedTest
  @CsvSource({"120, 40, XTERM256", "60, 20, XTERM256", "120, 40, NONE"})
  void withHighlightsTooTheAverageHolds(int columns, int rows, ColorDepth depth)
      throws IOException {
    Journey journey = scroll(RoomPanes.highlighted(), new Size(columns, rows), depth);
    assertTrue(journey.mean() <= journey.meanAllowed(), journey.toString());
    assertEquals(1, journey.writes(), journey.toString());
  }

  private static void assertOnAverage(Journey journey) {
    assertTrue(journey.mean() <= journey.meanAllowed(), journey.toString());
    assertTrue(journey.over() <= journey.frames() / 10, journey.toString());
  }

  /** A word that stands in nearly every line is marked everywhere. */
  @ParameterizedTest
  @CsvSource({
    "120, 40, NONE",
    "120, 40, XTERM256",
    "200, 60, XTERM256",
    "200, 60, ANSI16",
    "60, 20, XTERM256"
  })
  void withHitsMarkedItDoesSoOnAverage(int columns, int rows, ColorDepth depth) throws IOException {
    FrameSource room = RoomPanes.finding("的");
    Journey journey = scroll(room, new Size(columns, rows), depth);
    assertTrue(journey.mean() <= journey.meanAllowed(), journey.toString());
    assertEquals(1, journey.writes(), journey.toString());
  }

  private static Journey scrollOfTheRoom(Size size, ColorDepth depth) throws IOException {
    return scroll(RoomPanes.ofCorpus(), size, depth);
  }

  private static Journey scroll(FrameSource room, Size size, ColorDepth depth) throws IOException {
    return Journey.down(
        room, size, depth, 1, (from, to) -> Bounds.ofScroll(from, to, room.headerRows()));
  }

  @Test
  void aFrameIsPaintedWithoutAllocation() throws Exception {
    Size size = new Size(120, 40);
    Frame[] frames = {source.frame(size, 0), source.frame(size, 1), source.frame(size, 38)};
    Painter painter = new Painter(ColorDepth.XTERM256, false);
    Traffic traffic = new Traffic();
    Cost.Work work = round -> painter.paint(frames[round % frames.length], traffic);
    Cost.of(10, work);
    Cost cost = Cost.of(300, work);
    assertTrue(cost.bytes() < 64, "bytes allocated by a frame: " + cost.bytes());
  }
}
