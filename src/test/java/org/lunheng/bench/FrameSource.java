package org.lunheng.bench;

import org.lunheng.text.Size;
import org.lunheng.view.Frame;

/** A picture to measure: a header, rows that scroll, and a status line. */
public interface FrameSource {

  /**
   * The picture after scrolling.
   *
   * @param size of the screen
   * @param line how many lines are scrolled out at the top
   */
  Frame frame(Size size, int line);

  /** How many rows there are above those that scroll. */
  int headerRows();

  /** How many rows of a screen scroll. */
  default int bodyRows(Size size) {
    return size.rows() - headerRows() - 1;
  }
}
