package org.lunheng.cli;

import org.lunheng.corpus.glossary.Concordance;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Clip;
import org.lunheng.text.Printable;

/**
 * Lines of a concordance: a term with what stands before and after it, the terms under each other.
 *
 * @param columns how long a line may be; it takes at most {@link #MOST} and at least {@link #LEAST}
 */
record Kwic(int columns) {
  private static final int MOST = 100;
  private static final int LEAST = 16;
  private static final CellWidth WIDTH = CellWidth.NARROW;

  Kwic {
    columns = Math.max(LEAST, Math.min(MOST, columns));
  }

  /** A use of the term in its line, with the term in the paint of what was searched for. */
  String line(Concordance.Use use, Paint paint) {
    String text = Printable.clean(use.text());
    int left = columns * 2 / 5;
    String before = end(text.substring(0, use.from()), left);
    String term = Clip.toColumns(text.substring(use.from(), use.to()), columns - left, WIDTH);
    int right = columns - left - WIDTH.of(term);
    String after = right < 2 ? "" : Clip.toColumns(text.substring(use.to()), right, WIDTH);
    return " ".repeat(left - WIDTH.of(before)) + before + paint.hit(term) + after;
  }

  /** The end of a text, as much of it as fits, with an ellipsis before it if it is cut. */
  private static String end(String text, int columns) {
    if (WIDTH.of(text) <= columns) {
      return text;
    }
    int from = text.length();
    int used = 1;
    while (from > 0) {
      int codePoint = text.codePointBefore(from);
      used += WIDTH.of(codePoint);
      if (used > columns) {
        break;
      }
      from -= Character.charCount(codePoint);
    }
    return "…" + text.substring(from);
  }
}
