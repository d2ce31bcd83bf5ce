package org.lunheng.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.document.Span;

/** Stretches of the raw text, none of which overlaps another, to look up what lies where. */
final class Stretches {
  private final Map<Integer, List<Span>> byLine = new HashMap<>();

  Stretches(Collection<Span> spans) {
    for (Span span : spans) {
      byLine.computeIfAbsent(span.line(), line -> new ArrayList<>()).add(span);
    }
    byLine.values().forEach(list -> list.sort(Comparator.comparingInt(Span::from)));
  }

  /** Those that share a code point with a stretch or end where it begins or the reverse. */
  List<Span> touching(Span span) {
    List<Span> line = byLine.getOrDefault(span.line(), List.of());
    int first = firstEndingFrom(line, span.from());
    int end = first;
    while (end < line.size() && line.get(end).from() <= span.to()) {
      end++;
    }
    return Collections.unmodifiableList(line.subList(first, end));
  }

  boolean overlap(Span span) {
    return touching(span).stream().anyMatch(span::overlaps);
  }

  private static int firstEndingFrom(List<Span> line, int offset) {
    int low = 0;
    int high = line.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (line.get(middle).to() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
