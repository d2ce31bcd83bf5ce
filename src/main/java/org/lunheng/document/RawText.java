package org.lunheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A decoded source: its lines without their line ends, and what had to be said about decoding it.
 *
 * @param source where the text comes from
 * @param lines the lines; line 1 is the first element
 * @param menus the lines that a page itself sets apart from its text: menus, footers and the like
 * @param problems malformed bytes and the like; such bytes stand as U+FFFD in the lines
 */
public record RawText(
    Source source, List<String> lines, Set<Integer> menus, List<Problem> problems) {
  public RawText {
    lines = List.copyOf(lines);
    menus = Set.copyOf(menus);
    problems = List.copyOf(problems);
  }

  /** A text whose source is no page, so that all its lines are alike. */
  public RawText(Source source, List<String> lines, List<Problem> problems) {
    this(source, lines, Set.of(), problems);
  }

  /** This text as that of a source under another name. */
  public RawText named(String name) {
    return new RawText(source.named(name), lines, menus, problems);
  }

  /** This text with one more problem. */
  public RawText withProblem(Problem problem) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(problem);
    return new RawText(source, lines, menus, more);
  }

  /**
   * The text of a stretch.
   *
   * @throws IndexOutOfBoundsException if the stretch is not in the text
   */
  public String textOf(Span span) {
    String line = lines.get(span.line() - 1);
    int start = line.offsetByCodePoints(0, span.from());
    return line.substring(start, line.offsetByCodePoints(start, span.length()));
  }
}
