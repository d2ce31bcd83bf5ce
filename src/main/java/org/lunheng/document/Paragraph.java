package org.lunheng.document;

import java.util.List;

/**
 * A paragraph as restored, with the raw stretches it was restored from.
 *
 * @param id {@code p} and its first raw line; the second paragraph of one line has {@code .2} added
 * @param spans the raw stretches in order, at least one
 * @param text the restored text
 */
public record Paragraph(String id, List<Span> spans, String text) {
  public Paragraph {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("Paragraph " + id + " needs a span");
    }
  }

  /** The first raw line, counted from 1. */
  public int line() {
    return spans.get(0).line();
  }
}
