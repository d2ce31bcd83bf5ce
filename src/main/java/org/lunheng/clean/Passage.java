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

  private Passage(String text, String plain, Span whole, long[] starts, long[] ends) {
    this.text = text;
    this.plain = plain;
    this.whole = whole;
    this.starts = starts;
    this.ends = ends;
  }

  /** A passage whose text is the raw text of the stretch. */
  static Passage unchanged(String text, Span whole) {
    String plain = Folding.fold(text);
    return whole.length() == text.length()
        ? new Passage(text, plain, whole, null, null)
        : withSurrogates(text, plain, whole);
  }

  /** Where some characters are two chars, the place of each char is kept. */
  private static Passage withSurrogates(String text, String plain, Span whole) {
    long[] starts = new long[text.length()];
    long[] ends = new long[text.length()];
    long place = place(whole.line(), whole.from());
    for (int i = 0; i < starts.length; place++) {
      int chars = Character.charCount(text.codePointAt(i));
      Arrays.fill(starts, i, i + chars, place);
      Arrays.fill(ends, i, i + chars, place + 1);
      i += chars;
    }
    return new Passage(text, plain, null, starts, ends);
  }

  /**
   * A passage whose text differs from the raw text.
   *
   * @param starts for each char of the text, the {@link #place} where what it stands for begins
   * @param ends for each char, where that ends
   */
  static Passage changed(String text, long[] starts, long[] ends) {
    return new Passage(text, Folding.fold(text), null, starts, ends);
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
    return starts != null ? starts[index] : place(whole.line(), whole.from() + index);
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
    String plainPart = plain.substring(from, to);
    if (starts != null) {
      long[] partStarts = Arrays.copyOfRange(starts, from, to);
      return new Passage(part, plainPart, null, partStarts, Arrays.copyOfRange(ends, from, to));
    }
    Span span = new Span(whole.line(), (int) startOf(from), (int) startOf(to));
    return new Passage(part, plainPart, span, null, null);
  }

  /** Passages one behind the other, with a space between two Latin words. */
  static Passage joined(List<Passage> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int longest = parts.stream().mapToInt(part -> part.length() + 1).sum();
    StringBuilder text = new StringBuilder(longest);
    long[] starts = new long[longest];
    long[] ends = new long[longest];
    for (Passage part : parts) {
      int before = text.length();
      if (before > 0 && isGap(text.codePointBefore(before), part.text.codePointAt(0))) {
        text.append(' ');
        starts[before] = ends[before - 1];
        ends[before] = ends[before - 1];
        before++;
      }
      text.append(part.text);
      for (int i = 0; i < part.length(); i++) {
        starts[before + i] = part.startOf(i);
        ends[before + i] = part.endOf(i);
      }
    }
    int length = text.length();
    return changed(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  /** What stands between two joined stretches: a space between two Latin words, else nothing. */
  static String gapBetween(String before, String after) {
    boolean words =
        !before.isEmpty()
            && !after.isEmpty()
            && isGap(before.codePointBefore(before.length()), after.codePointAt(0));
    return words ? " " : "";
  }

  private static boolean isGap(int before, int after) {
    return isLatin(before) && isLatin(after);
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
