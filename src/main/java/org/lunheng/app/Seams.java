package org.lunheng.app;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where a text can be parted without parting a word: after a sentence or a part of one, and between
 * words that blanks divide. All places are string indices.
 */
final class Seams {
  /** So far a place is looked for that reads better than the nearest one. */
  private static final int NEAR = 20;

  private static final String SENTENCE_ENDS = "。！？";
  private static final String CLAUSE_ENDS = "，、；：";

  /**
   * These end something only before a blank: {@code 3.5}, {@code 2,000} and {@code 9:30} do not.
   */
  private static final String LATIN_SENTENCE_ENDS = ".!?";

  private static final String LATIN_CLAUSE_ENDS = ",;:";
  private static final String CLOSING = "”’」』）》)\"'";

  private final String text;

  Seams(String text) {
    this.text = text;
  }

  /** Where to begin, near a place, but not after another one. */
  int start(int at, int latest) {
    int start = seam(at, Math.max(0, at - NEAR), Math.min(latest, at + NEAR), -1);
    while (start < latest && isBlank(start)) {
      start++;
    }
    return start;
  }

  /** Where to end, near a place, but not before another one. */
  int end(int at, int earliest) {
    return seam(at, Math.max(earliest, at - NEAR), Math.min(text.length(), at + NEAR), 1);
  }

  /** The end of a sentence, else of a part of one, else the first place farther out. */
  private int seam(int at, int low, int high, int outward) {
    for (IntPredicate kind : List.<IntPredicate>of(this::endsSentence, this::endsClause)) {
      OptionalInt nearest = nearest(kind, at, low, high);
      if (nearest.isPresent()) {
        return nearest.getAsInt();
      }
    }
    int place = outward < 0 ? Math.min(at, high) : Math.max(at, low);
    while (!endsSentence(place) && !endsClause(place) && !isBlank(place - 1)) {
      place += outward;
    }
    return place;
  }

  private static OptionalInt nearest(IntPredicate kind, int at, int low, int high) {
    return IntStream.rangeClosed(low, high)
        .filter(kind)
        .boxed()
        .min(Comparator.comparing(place -> Math.abs(place - at)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private boolean endsSentence(int place) {
    return place == 0 || place == text.length() || ends(place, SENTENCE_ENDS, LATIN_SENTENCE_ENDS);
  }

  private boolean endsClause(int place) {
    return ends(place, CLAUSE_ENDS, LATIN_CLAUSE_ENDS);
  }

  /** Whether a mark, and what closes with it, stands before a place within the text. */
  private boolean ends(int place, String marks, String latin) {
    if (place == 0 || place == text.length()) {
      return false;
    }
    int mark = place - 1;
    while (mark > 0 && isOf(CLOSING, mark)) {
      mark--;
    }
    boolean closed = !isOf(CLOSING, place) && !isOf(marks, place);
    return closed && (isOf(marks, mark) || isOf(latin, mark) && isBlank(place));
  }

  private boolean isOf(String marks, int index) {
    return marks.indexOf(text.charAt(index)) >= 0;
  }

  private boolean isBlank(int index) {
    return Character.isWhitespace(text.charAt(index));
  }
}
