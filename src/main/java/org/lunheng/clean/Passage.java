package org.lunheng.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lunheng.document.Span;

/**
 * A restored text that still knows where in the raw text each of its characters stands, so that it
 * can be cut anywhere and every part turned into raw stretches again.
 */
final class Passage {
  private final String text;
  private final String plain;
  private final Span whole;
  private final long[] starts;
  private final long[] ends;

  private Passage(String text, Span whole, long[] starts, long[] ends) {
    this.text = text;
    this.plain = Folding.fold(text);
    this.whole = whole;
    this.starts = starts;
    this.ends = ends;
  }

  /** A passage whose text is the raw text of the stretch. */
  static Passage unchanged(String text, Span whole) {
    return new Passage(text, whole, null, null);
  }

  /**
   * A passage whose text differs from the raw text.
   *
   * @param starts for each char of the text, the {@link #place} where what it stands for begins
   * @param ends for each char, where that ends
   */
  static Passage changed(String text, long[] starts, long[] ends) {
    return new Passage(text, null, starts, ends);
  }

  /** A raw place as one number, growing through the text. */
  static long place(int line, int offset) {
    return (long) line << 32 | offset;
  }

  /** The restored text. */
  String text() {
    return text;
  }

  /** Its {@link Folding} for rules to look at. */
  String plain() {
    return plain;
  }

  int length() {
    return text.length();
  }

  /** The raw line it starts in. */
  int line() {
    return lineOf(startOf(0));
  }

  private long startOf(int index) {
    return starts != null
        ? starts[index]
        : place(whole.line(), whole.from() + text.codePointCount(0, index));
  }

  private long endOf(int index) {
    return ends != null ? ends[index] : startOf(index + 1);
  }

  /** The part between two indexes; empty only if they are equal. */
  Passage slice(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    String part = text.substring(from, to);
    if (starts != null) {
      return changed(
          part, Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }
    int offset = (int) startOf(from);
    int length = part.codePointCount(0, part.length());
    return unchanged(part, new Span(whole.line(), offset, offset + length));
  }

  /** The passage with another after it, with a space between two Latin words. */
  Passage join(Passage next) {
    String gap = gapBetween(text, next.text);
    int before = text.length() + gap.length();
    long[] joinedStarts = new long[before + next.text.length()];
    long[] joinedEnds = new long[joinedStarts.length];
    for (int i = 0; i < joinedStarts.length; i++) {
      boolean first = i < text.length();
      boolean second = i >= before;
      long end = endOf(text.length() - 1);
      joinedStarts[i] = first ? startOf(i) : second ? next.startOf(i - before) : end;
      joinedEnds[i] = first ? endOf(i) : second ? next.endOf(i - before) : end;
    }
    return changed(text + gap + next.text, joinedStarts, joinedEnds);
  }

  /** What stands between two joined stretches: a space between two Latin words, else nothing. */
  static String gapBetween(String before, String after) {
    boolean words =
        !before.isEmpty()
            && !after.isEmpty()
            && isLatin(before.codePointBefore(before.length()))
            && isLatin(after.codePointAt(0));
    return words ? " " : "";
  }

  private static boolean isLatin(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && codePoint < 0x250;
  }

  /** The raw stretches it covers, one a line, with what was left out inside them still in. */
  List<Span> spans() {
    if (starts == null) {
      return List.of(whole);
    }
    List<Span> spans = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= starts.length; i++) {
      if (i == starts.length || lineOf(starts[i]) != lineOf(starts[first])) {
        spans.add(new Span(lineOf(starts[first]), (int) starts[first], (int) ends[i - 1]));
        first = i;
      }
    }
    return spans;
  }

  private static int lineOf(long place) {
    return (int) (place >> 32);
  }
}
