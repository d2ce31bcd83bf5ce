package org.lunheng.clean;

import java.util.List;
import org.lunheng.document.Removal;
import org.lunheng.document.Span;

/** Tells whether a stretch of the raw text was kept whole. */
final class Kept {
  private final Stretches removed;

  Kept(List<Removal> removals) {
    removed = new Stretches(removals.stream().map(Removal::span).toList());
  }

  boolean holds(Span span) {
    return removed.touching(span).stream()
        .noneMatch(cut -> cut.overlaps(span) || cut.contains(span));
  }
}
