package org.lunheng.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.lunheng.terminal.ColorDepth;
import org.lunheng.terminal.Painter;
import org.lunheng.text.Size;
import org.lunheng.view.Frame;

/** Prints what frames cost, against what they may cost and what other programs need. */
public final class PaintBench {
  private static final int ROUNDS = 20_000;
  private static final int FRAMES = 100;
  private static final double MOST_MILLISECONDS = 0.3;

  /** Bytes that were measured once for the same kind of picture. */
  private static final String OTHERS =
      """

      For comparison           one-line scroll, 120x40 (200x60)      page, 120x40
      less, panes in one file            169 B (270 B)                 5,543 B
      tmux, two less in step             273 B (341 B)                 8,691 B
      """;

  private final FrameSource source;
  private final int rounds;
  private final PrintStream out;

  private PaintBench(FrameSource source, int rounds, PrintStream out) {
    this.rounds = rounds;
    this.source = source;
    this.out = out;
  }

  /**
   * Measures two panes of the corpus.
   *
   * @param arguments the share of the rounds to run, from 0 to 1
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int rounds = (int) Math.max(1, ROUNDS * Double.parseDouble(arguments[0]));
    out.println("Raw text in two plain panes");
    new PaintBench(TwoPanes.ofCorpus(), rounds, out).run();
    out.printf("%nThe reading room with two interviews%n");
    new PaintBench(RoomPanes.ofCorpus(), rounds, out).run();
    out.print(OTHERS);
  }

  private void run() throws Exception {
    for (Size size : List.of(new Size(120, 40), new Size(200, 60))) {
      for (ColorDepth depth : List.of(ColorDepth.XTERM256, ColorDepth.NONE)) {
        out.printf("%n  %dx%d, %s%n", size.columns(), size.rows(), depth);
        bytes(size, depth);
        costs(size, depth);
      }
    }
  }

  private void bytes(Size size, ColorDepth depth) throws Exception {
    boolean colours = depth != ColorDepth.NONE;
    print(
        "one-line scroll",
        Journey.down(
            source,
            size,
            depth,
            1,
            (before, after) -> Bounds.ofScroll(before, after, source.headerRows())));
    print(
        "page",
        Journey.down(
            source,
            size,
            depth,
            source.bodyRows(size),
            (before, after) -> Bounds.ofPage(after, colours)));
  }

  private void costs(Size size, ColorDepth depth) throws Exception {
    print("scroll, painted", painting(size, depth, 1));
    print("page, painted", painting(size, depth, source.bodyRows(size)));
    Painter painter = new Painter(depth, false);
    Traffic traffic = new Traffic();
    print(
        "scroll, drawn and painted",
        warm(round -> painter.paint(source.frame(size, turning(round)), traffic)));
  }

  private Cost painting(Size size, ColorDepth depth, int step) throws Exception {
    Frame[] frames =
        IntStream.range(0, FRAMES / step + 1)
            .mapToObj(i -> source.frame(size, i * step))
            .toArray(Frame[]::new);
    Painter painter = new Painter(depth, false);
    Traffic traffic = new Traffic();
    return warm(round -> painter.paint(frames[turning(round) % frames.length], traffic));
  }

  private Cost warm(Cost.Work work) throws Exception {
    Cost.of(rounds, work);
    return Cost.of(rounds, work);
  }

  /** Down and up again, one line a round. */
  private static int turning(int round) {
    int line = round % (2 * FRAMES);
    return line <= FRAMES ? line : 2 * FRAMES - line;
  }

  private void print(String what, Journey journey) {
    out.printf(
        "  %-26s mean %,6d B (bound %,6d B)   most %,6d B (bound %,6d B)   over %d of %d   writes %d%n",
        what,
        journey.mean(),
        journey.meanAllowed(),
        journey.most(),
        journey.mostAllowed(),
        journey.over(),
        journey.frames(),
        journey.writes());
  }

  private void print(String what, Cost cost) {
    out.printf(
        "  %-26s %.3f ms of CPU (bound %.1f ms)   %,.0f B allocated%n",
        what, cost.nanoseconds() / 1e6, MOST_MILLISECONDS, cost.bytes());
  }
}
