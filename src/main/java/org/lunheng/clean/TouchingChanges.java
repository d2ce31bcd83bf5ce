package org.lunheng.clean;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.document.Emendation;
import org.lunheng.document.Span;

/**
 * Makes one change of several that touch each other, named for the one with the longest reading.
 */
final class TouchingChanges implements Step {

  @Override
  public String name() {
    return "touching-changes";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Emendation> sorted = new ArrayList<>(draft.emendations());
    sorted.sort((one, other) -> Assembly.compare(one.span(), other.span()));
    List<Emendation> joined = new ArrayList<>();
    for (Emendation next : sorted) {
      Emendation last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && touch(last, next)) {
        joined.set(joined.size() - 1, join(last, next));
      } else {
        joined.add(next);
      }
    }
    return draft.withOnly(joined);
  }

  private static boolean touch(Emendation one, Emendation other) {
    return one.certain()
        && other.certain()
        && one.span().line() == other.span().line()
        && one.span().to() == other.span().from();
  }

  private static Emendation join(Emendation one, Emendation other) {
    Emendation longer = one.raw().length() >= other.raw().length() ? one : other;
    return new Emendation(
        new Span(one.span().line(), one.span().from(), other.span().to()),
        one.raw() + other.raw(),
        one.text() + other.text(),
        List.of(),
        longer.kind(),
        true,
        longer.why());
  }
}
