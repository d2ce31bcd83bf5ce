package org.lunheng.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import org.lunheng.corpus.Passage;
import org.lunheng.text.CellWidth;
import org.lunheng.text.LineBreaker;
import org.lunheng.text.Printable;

/**
 * Breaks text into lines that a terminal holds.
 *
 * @param columns how long a line may be; without limit from {@link #LONGEST} on
 */
record Wrap(int columns) {
  private static final int LONGEST = 10_000;
  private static final int SHORTEST = 10;

  /** The lines of a text, each with blanks before it. */
  List<String> lines(String text, int indent) {
    return lines(text, List.of(), UnaryOperator.identity(), indent);
  }

  /** The lines of a heading. */
  List<String> heading(String text, Paint paint) {
    return lines(text, List.of(new Passage(0, 0, text.length())), paint::heading, 0);
  }

  /**
   * The lines of a text in which some places stand out.
   *
   * @param places by place; their paragraph does not matter
   * @param paint makes them stand out
   * @param indent the blanks before each line
   */
  List<String> lines(String text, List<Passage> places, UnaryOperator<String> paint, int indent) {
    String clean = Printable.clean(text);
    String blanks = " ".repeat(indent);
    if (columns >= LONGEST) {
      return List.of(blanks + painted(clean, places, paint, 0, clean.length()));
    }
    return new LineBreaker(CellWidth.NARROW)
        .lines(clean, Math.max(columns - indent, SHORTEST), 0).stream()
            .map(line -> blanks + painted(clean, places, paint, line.from(), line.to()))
            .toList();
  }

  private static String painted(
      String text, List<Passage> places, UnaryOperator<String> paint, int from, int to) {
    StringBuilder line = new StringBuilder();
    int at = from;
    for (Passage place : places) {
      int start = Math.max(at, Math.min(place.from(), to));
      int end = Math.max(start, Math.min(place.to(), to));
      line.append(text, at, start);
      if (end > start) {
        line.append(paint.apply(text.substring(start, end)));
      }
      at = end;
    }
    return line.append(text, at, to).toString();
  }
}
