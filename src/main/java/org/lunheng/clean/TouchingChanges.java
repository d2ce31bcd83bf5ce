package org.lunheng.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.document.Block;
import org.lunheng.document.Emendation;
import org.lunheng.document.Span;

/**
 * Makes one of certain changes that touch inside one stretch of a paragraph, named for the kind
 * that explains most of it.
 */
final class TouchingChanges {
  private final Map<Integer, List<Span>> stretches = new HashMap<>();

  TouchingChanges(List<Block> blocks) {
    for (Block block : blocks) {
      block.paragraphs().forEach(paragraph -> paragraph.spans().forEach(this::add));
    }
  }

  private void add(Span span) {
    stretches.computeIfAbsent(span.line(), line -> new ArrayList<>()).add(span);
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
        && stretches.getOrDefault(one.span().line(), List.of()).stream()
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
