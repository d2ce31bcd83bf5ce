package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.Canvas;
import org.lunheng.view.Frame;

/** One reader's giant window costs a thread that serves many nothing for good. */
class EaselTest {
  private final Painter painter = new Painter(ColorDepth.NONE, false);

  private void paint(int columns, int rows) throws Exception {
    painter.paint(
        Frame.of(new Canvas(new Size(columns, rows), CellWidth.NARROW)), (bytes, from, to) -> {});
  }

  @Test
  void whatAnyScreenNeedsIsUsedAgain() throws Exception {
    paint(200, 60);
    Easel before = Easel.ofThread();
    paint(80, 24);
    assertSame(before, Easel.ofThread());
  }

  @Test
  void whatAGiantScreenNeedsIsLetGo() throws Exception {
    Easel before = Easel.ofThread();
    paint(500, 500);
    assertNotSame(before, Easel.ofThread());
  }
}
