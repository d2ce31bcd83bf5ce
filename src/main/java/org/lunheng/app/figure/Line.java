package org.lunheng.app.figure;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Clip;

/**
 * A line of a figure.
 *
 * @param parts from left to right
 */
public record Line(List<Part> parts) {
  /** A line with nothing on it. */
  public static final Line BLANK = new Line(List.of());

  public Line {
    parts = List.copyOf(parts);
  }

  /** A line of one part. */
  static Line of(String text, Tone tone) {
    return new Line(List.of(new Part(text, tone)));
  }

  /** The line without what has no room. */
  Line within(int columns, CellWidth width) {
    List<Part> kept = new ArrayList<>();
    int left = columns;
    for (Part part : parts) {
      String text = Clip.toColumns(part.text(), left, width);
      kept.add(new Part(text, part.tone()));
      left = text.equals(part.text()) ? left - width.of(text) : 0;
    }
    return new Line(kept);
  }
}
