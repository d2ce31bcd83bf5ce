package org.lunheng.terminal;

import org.lunheng.app.Model;
import org.lunheng.view.Canvas;
import org.lunheng.view.Frame;
import org.lunheng.view.RoomView;

/**
 * What a painter needs while it paints and not between two frames. A thread has one for all its
 * painters, so that a terminal that shows nothing new takes little memory.
 */
final class Easel {
  private static final int INITIAL_CAPACITY = 1 << 14;

  /** The cells of a very large screen. */
  private static final int MOST_CELLS = 1 << 16;

  private static final ThreadLocal<Easel> OF_THREAD = ThreadLocal.withInitial(Easel::new);

  final ByteBuilder out = new ByteBuilder(INITIAL_CAPACITY);

  /** What the last frame was drawn on, which nobody looks at any more; null for none. */
  private Canvas used;

  final Picture shown = new Picture();
  final Picture next = new Picture();
  final ScrollFinder finder = new ScrollFinder();
  final RowPainter row = new RowPainter(out, new Pen(), new Cursor());

  private Easel() {}

  /**
   * The picture of a room, to be looked at until the thread draws the next one. It is drawn in the
   * place of the last one: a canvas for each frame is the most that a room takes in memory.
   */
  static Frame draw(Model model) {
    Easel easel = ofThread();
    Frame frame = RoomView.render(model, easel.used);
    easel.used = frame.canvas();
    return frame;
  }

  /** Lets go of what a frame of so many cells needed, where few others will need as much. */
  static void tidy(int cells) {
    if (cells > MOST_CELLS) {
      OF_THREAD.remove();
    }
  }

  /** The one of the thread, until the frame is painted. */
  static Easel ofThread() {
    return OF_THREAD.get();
  }
}
