package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lunheng.document.Removal;
import org.lunheng.document.RemovalReason;
import org.lunheng.document.Span;

/**
 * Removals one after the other for the same reason.
 *
 * @param first where the first of them stands
 * @param last where the last of them stands
 * @param characters how many code points they have together
 */
record RemovalRun(Span first, Span last, int characters, RemovalReason reason, String why) {
  /** Lines that only blank lines are between still follow each other. */
  private static final int NEAR_LINES = 3;

  static List<RemovalRun> of(List<Removal> removals) {
    List<RemovalRun> runs = new ArrayList<>();
    for (Removal removal : removals) {
      int end = runs.size() - 1;
      if (end >= 0 && runs.get(end).isContinuedBy(removal)) {
        runs.set(end, runs.get(end).and(removal));
      } else {
        Span span = removal.span();
        runs.add(new RemovalRun(span, span, span.length(), removal.reason(), removal.why()));
      }
    }
    return runs;
  }

  /** The place as {@code line:from-to}, or only the lines where there are several. */
  String place() {
    return first.line() == last.line()
        ? first.line() + ":" + first.from() + "-" + last.to()
        : first.line() + "-" + last.line();
  }

  private boolean isContinuedBy(Removal removal) {
    return removal.reason() == reason
        && Objects.equals(removal.why(), why)
        && removal.span().line() > last.line()
        && removal.span().line() - last.line() <= NEAR_LINES;
  }

  private RemovalRun and(Removal removal) {
    return new RemovalRun(first, removal.span(), characters + removal.span().length(), reason, why);
  }
}
