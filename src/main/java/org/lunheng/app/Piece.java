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
      }
      return this;
    }

    boolean isBlank() {
      return text.toString().isBlank();
    }

    Piece build() {
      return new Piece(text.toString(), stretches);
    }
  }
}
