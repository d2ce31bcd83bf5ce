package org.lunheng.bench;

import java.io.IOException;
import java.util.function.ToIntBiFunction;
import org.lunheng.terminal.ColorDepth;
import org.lunheng.terminal.Painter;
import org.lunheng.text.Size;
import org.lunheng.view.Frame;

/**
 * What a way through a text sends to the terminal.
 *
 * @param frames how many frames were painted after the first
 * @param sent the bytes of all of them
 * @param allowed the bytes they may have together
 * @param most the bytes of the largest one
 * @param mostAllowed the bytes that one may have
 * @param over how many frames had more bytes than they may have
 * @param writes the most writes of one frame
 */
public record Journey(
    int frames, int sent, int allowed, int most, int mostAllowed, int over, int writes) {
  private static final int LINES = 80;

  /**
   * Goes down some 80 lines.
   *
   * @param step the lines from one frame to the next
   * @param bound the most bytes for a frame, from the one before and itself
   */
  public static Journey down(
      FrameSource source,
      Size size,
      ColorDepth depth,
      int step,
      ToIntBiFunction<Frame, Frame> bound)
      throws IOException {
    Painter painter = new Painter(depth, false);
    Frame before = source.frame(size, 0);
    painter.paint(before, new Traffic());
    Journey journey = new Journey(0, 0, 0, 0, 0, 0, 0);
    for (int line = step; line <= LINES; line += step) {
      Frame after = source.frame(size, line);
      Traffic traffic = new Traffic();
      painter.paint(after, traffic);
      journey = journey.with(traffic, bound.applyAsInt(before, after));
      before = after;
    }
    return journey;
  }

  /** The bytes of a frame on average. */
  public int mean() {
    return sent / frames;
  }

  /** The bytes that a frame may have on average. */
  public int meanAllowed() {
    return allowed / frames;
  }

  private Journey with(Traffic traffic, int bound) {
    int bytes = traffic.bytes();
    return new Journey(
        frames + 1,
        sent + bytes,
        allowed + bound,
        Math.max(most, bytes),
        bytes > most ? bound : mostAllowed,
        over + (bytes > bound ? 1 : 0),
        Math.max(writes, traffic.writes()));
  }
}
