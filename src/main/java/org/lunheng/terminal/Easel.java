package org.lunheng.terminal;

/**
 * What a painter needs while it paints and not between two frames. A thread has one for all its
 * painters, so that a terminal that shows nothing new takes little memory.
 */
final class Easel {
  private static final int INITIAL_CAPACITY = 1 << 14;

  private static final ThreadLocal<Easel> OF_THREAD = ThreadLocal.withInitial(Easel::new);

  final ByteBuilder out = new ByteBuilder(INITIAL_CAPACITY);
  final Picture next = new Picture();
  final ScrollFinder finder = new ScrollFinder();
  final RowPainter row = new RowPainter(out, new Pen(), new Cursor());

  private Easel() {}

  /** The one of the thread, until the frame is painted. */
  static Easel ofThread() {
    return OF_THREAD.get();
  }
}
