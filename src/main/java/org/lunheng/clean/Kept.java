package org.lunheng.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.document.Removal;
import org.lunheng.document.Span;

/** Tells whether a stretch of the raw text was kept whole. */
final class Kept {
  private final Map<Integer, List<Span>> removed = new HashMap<>();

  Kept(List<Removal> removals) {
    for (Removal removal : removals) {
      removed.computeIfAbsent(removal.span().line(), line -> new ArrayList<>()).add(removal.span());
    }
  }

  boolean holds(Span span) {
    return removed.getOrDefault(span.line(), List.of()).stream()
        .noneMatch(cut -> cut.overlaps(span) || cut.contains(span));
  }
}
