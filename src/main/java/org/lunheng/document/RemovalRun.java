package org.lunheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Removals one after the other for the same reason.
 *
 * @param spans where they stand, at least one
 * @param characters how many code points they have together
 */
public record RemovalRun(List<Span> spans, int characters, RemovalReason reason, String why) {
  /** Lines that only blank lines are between still follow each other. */
  private static final int NEAR_LINES = 3;

  /** The runs of removals that are given by place. */
  public static List<RemovalRun> of(List<Removal> removals) {
    List<RemovalRun> runs = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= removals.size(); end++) {
      if (end == removals.size() || !follows(removals.get(end - 1), removals.get(end))) {
        runs.add(run(removals.subList(start, end)));
        start = end;
      }
    }
    return runs;
  }

  private static RemovalRun run(List<Removal> removals) {
    List<Span> spans = removals.stream().map(Removal::span).toList();
    int characters = spans.stream().mapToInt(Span::length).sum();
    return new RemovalRun(spans, characters, removals.get(0).reason(), removals.get(0).why());
  }

  private static boolean follows(Removal one, Removal next) {
    int lines = next.span().line() - one.span().line();
    return next.reason() == one.reason()
        && Objects.equals(next.why(), one.why())
        && lines > 0
        && lines <= NEAR_LINES;
  }

  public RemovalRun {
    spans = List.copyOf(spans);
  }

  /** Where the first of them stands. */
  public Span first() {
    return spans.get(0);
  }

  /** Where the last of them stands. */
  public Span last() {
    return spans.get(spans.size() - 1);
  }

  /** The place as {@code line:from-to}, or only the lines where there are several. */
  public String place() {
    return first().line() == last().line()
        ? first().line() + ":" + first().from() + "-" + last().to()
        : first().line() + "-" + last().line();
  }
}
