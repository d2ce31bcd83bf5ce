package org.lunheng.reader;

import java.time.Instant;
import java.util.Comparator;

/** Something that a reader left at a place of an interview. */
public sealed interface Keepsake permits Bookmark, Highlight, Note {
  /** Those of one interview as they stand in its text, which the ids of paragraphs follow. */
  Comparator<Keepsake> IN_TEXT =
      Comparator.<Keepsake>comparingInt(kept -> line(kept.quote().paragraph()))
          .thenComparingInt(kept -> part(kept.quote().paragraph()))
          .thenComparingInt(kept -> kept.quote().from())
          .thenComparing(Keepsake::at)
          .thenComparing(Keepsake::id);

  /** A UUID. */
  String id();

  /** What it is at. */
  Quote quote();

  /** When it was made, or changed last. */
  Instant at();

  /** The line that a paragraph has its id from; those that have none come last. */
  static int line(String paragraph) {
    return number(paragraph, 1, dot(paragraph));
  }

  /** The number of a paragraph among those of one line; 1 for the first, which has none. */
  private static int part(String paragraph) {
    return dot(paragraph) < paragraph.length()
        ? number(paragraph, dot(paragraph) + 1, paragraph.length())
        : 1;
  }

  private static int dot(String paragraph) {
    int dot = paragraph.indexOf('.');
    return dot < 0 ? paragraph.length() : dot;
  }

  /** A number in an id; what is none comes last. */
  private static int number(String paragraph, int from, int to) {
    try {
      return Integer.parseInt(paragraph, Math.min(from, to), to, 10);
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }
}
