package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with stretches that look different.
 *
 * @param stretches from left to right; none overlaps another
 */
public record Piece(String text, List<Stretch> stretches) {
  public Piece {
    stretches = List.copyOf(stretches);
  }

  /** Writes a piece from left to right. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();

    Builder add(String part) {
      text.append(part);
      return this;
    }

    Builder add(String part, Look look) {
      int from = text.length();
      text.append(part);
      if (!part.isEmpty()) {
        stretches.add(new Stretch(from, text.length(), look));
      } else if (look != Look.QUIET && from > end()) {
        stretches.add(Stretch.visible(text.toString(), from, from, look));
      }
      return this;
    }

    /** Where the last stretch ends. */
    private int end() {
      return stretches.isEmpty() ? 0 : stretches.get(stretches.size() - 1).to();
    }

    boolean isBlank() {
      return text.toString().isBlank();
    }

    Piece build() {
      return new Piece(text.toString(), stretches);
    }
  }
}
