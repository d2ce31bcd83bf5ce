package org.lunheng.document;

import java.util.List;

/**
 * A decoded source: its lines without their line ends, and what had to be said about decoding it.
 *
 * @param source where the text comes from
 * @param lines the lines; line 1 is the first element
 * @param problems malformed bytes and the like; such bytes stand as U+FFFD in the lines
 */
public record RawText(Source source, List<String> lines, List<Problem> problems) {
  public RawText {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
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
