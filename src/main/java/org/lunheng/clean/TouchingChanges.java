package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Block;
import org.lunheng.document.Emendation;
import org.lunheng.document.Span;

/**
 * Makes one of certain changes that touch inside one stretch of a paragraph, named for the kind
 * that explains most of it.
 */
final class TouchingChanges {
  private final Stretches stretches;

  TouchingChanges(List<Block> blocks) {
    List<Span> spans = new ArrayList<>();
    for (Block block : blocks) {
      block.paragraphs().forEach(paragraph -> spans.addAll(paragraph.spans()));
    }
    stretches = new Stretches(spans);
  }

  /** The emendations, by place, with those that touch made one. */
  List<Emendation> joined(List<Emendation> emendations) {
    List<Emendation> joined = new ArrayList<>();
    for (Emendation next : emendations) {
      Emendation last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && touch(last, next)) {
        joined.set(joined.size() - 1, join(last, next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private boolean touch(Emendation one, Emendation next) {
    return one.certain()
        && next.certain()
        && one.span().line() == next.span().line()
        && one.span().to() == next.span().from()
        && stretches.touching(one.span()).stream()
            .anyMatch(span -> span.contains(one.span()) && span.contains(next.span()));
  }

  private static Emendation join(Emendation one, Emendation next) {
    Emendation most = one.span().length() >= next.span().length() ? one : next;
    boolean same = List.of(one.why().split("; ")).contains(next.why());
    return new Emendation(
        new Span(one.span().line(), one.span().from(), next.span().to()),
        one.raw() + next.raw(),
        one.text() + next.text(),
        List.of(),
        most.kind(),
        true,
        same ? one.why() : one.why() + "; " + next.why());
  }
}
