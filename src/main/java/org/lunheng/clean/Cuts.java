package org.lunheng.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.document.Removal;
import org.lunheng.document.Span;

/** Stretches that were left out inside lines. */
final class Cuts {
  private final Map<Integer, List<Span>> byLine = new HashMap<>();

  Cuts(List<Removal> cuts) {
    for (Removal cut : cuts) {
      byLine.computeIfAbsent(cut.span().line(), line -> new ArrayList<>()).add(cut.span());
    }
    byLine.values().forEach(list -> list.sort(Comparator.comparingInt(Span::from)));
  }

  /** The stretches without what was left out of them. */
  List<Span> without(List<Span> spans) {
    List<Span> rest = new ArrayList<>();
    for (Span span : spans) {
      int from = span.from();
      for (Span cut : byLine.getOrDefault(span.line(), List.of())) {
        if (cut.overlaps(span)) {
          if (cut.from() > from) {
            rest.add(new Span(span.line(), from, cut.from()));
          }
          from = Math.max(from, cut.to());
        }
      }
      if (from < span.to()) {
        rest.add(new Span(span.line(), from, span.to()));
      }
    }
    return rest;
  }
}
