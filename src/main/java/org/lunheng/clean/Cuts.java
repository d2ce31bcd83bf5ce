package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Removal;
import org.lunheng.document.Span;

/** Stretches that were left out inside lines. */
final class Cuts {
  private final Stretches cuts;

  Cuts(List<Removal> removals) {
    cuts = new Stretches(removals.stream().map(Removal::span).toList());
  }

  /** The stretches without what was left out of them. */
  List<Span> without(List<Span> spans) {
    List<Span> rest = new ArrayList<>();
    for (Span span : spans) {
      int from = span.from();
      for (Span cut : cuts.touching(span)) {
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
