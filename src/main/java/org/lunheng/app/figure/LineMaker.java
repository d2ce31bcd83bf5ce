package org.lunheng.app.figure;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Clip;

/** Puts a line together from parts that stand in columns. */
final class LineMaker {
  private final CellWidth width;
  private final List<Part> parts = new ArrayList<>();

  LineMaker(CellWidth width) {
    this.width = width;
  }

  /** Adds characters as they are. */
  LineMaker add(String text, Tone tone) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, tone));
    }
    return this;
  }

  /** Adds blanks. */
  LineMaker blank(int columns) {
    return add(" ".repeat(Math.max(0, columns)), Tone.PLAIN);
  }

  /** Adds characters at the left of some columns; what has no room is cut. */
  LineMaker left(String text, int columns, Tone tone) {
    String shown = Clip.toColumns(text, columns, width);
    return add(shown, tone).blank(columns - width.of(shown));
  }

  /** Adds characters at the right of some columns; what has no room is cut. */
  LineMaker right(String text, int columns, Tone tone) {
    String shown = Clip.toColumns(text, columns, width);
    return blank(columns - width.of(shown)).add(shown, tone);
  }

  Line line() {
    return new Line(parts);
  }
}
