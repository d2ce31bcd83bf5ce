package org.lunheng.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes through a text and its raw stretches side by side. */
final class Collator {
  private final Map<Integer, Deque<Emendation>> ahead = new HashMap<>();
  private final List<PlacedSpan> spans = new ArrayList<>();
  private final List<PlacedEmendation> emendations = new ArrayList<>();
  private int block;
  private int paragraph;
  private String text;
  private int at;

  /**
   * @param emendations by place
   */
  Collator(List<Emendation> emendations) {
    for (Emendation emendation : emendations) {
      ahead.computeIfAbsent(emendation.span().line(), line -> new ArrayDeque<>()).add(emendation);
    }
  }

  Collation collate(List<Block> blocks) {
    for (block = 0; block < blocks.size(); block++) {
      for (Paragraph next : blocks.get(block).paragraphs()) {
        text = next.text();
        at = 0;
        next.spans().forEach(this::collate);
        paragraph++;
      }
    }
    return new Collation(spans, emendations);
  }

  private void collate(Span span) {
    boolean joint = at > 0 && at < text.length() && text.charAt(at) == ' ';
    int start = joint ? at + 1 : at;
    at = start;
    int raw = span.from();
    Deque<Emendation> line = ahead.getOrDefault(span.line(), new ArrayDeque<>());
    while (!line.isEmpty() && line.peek().span().to() <= span.to()) {
      Emendation emendation = line.poll();
      if (span.contains(emendation.span())) {
        skip(emendation.span().from() - raw);
        place(emendation);
        raw = emendation.span().to();
      }
    }
    skip(span.to() - raw);
    spans.add(new PlacedSpan(span, block, paragraph, start, at));
  }

  private void place(Emendation emendation) {
    int from = at;
    String reading = emendation.certain() ? emendation.text() : emendation.raw();
    skip(reading.codePointCount(0, reading.length()));
    emendations.add(new PlacedEmendation(emendation, paragraph, from, at));
  }

  /** Goes on in the text, at most to its end. */
  private void skip(int codePoints) {
    int left = Math.min(Math.max(0, codePoints), text.codePointCount(at, text.length()));
    at = text.offsetByCodePoints(at, left);
  }
}
