package org.lunheng.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Where the sentences of a paragraph begin and end (UAX #29, as {@link BreakIterator} does it). */
public final class Sentences {
  private final String text;
  private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);

  /** The sentences of a text. */
  public Sentences(String text) {
    this.text = text;
    breaks.setText(text);
  }

  /** The first end of a sentence after a string index; the text's length where there is none. */
  public int endAfter(int index) {
    int end = index;
    while (end < text.length()) {
      end = breaks.following(end);
      int stripped = stripped(end);
      if (stripped > index) {
        return stripped;
      }
    }
    return text.length();
  }

  /** The last end of a sentence before a string index; 0 where there is none. */
  public int endBefore(int index) {
    int end = index;
    while (end > 0) {
      end = breaks.preceding(end);
      int stripped = stripped(end);
      if (stripped < index) {
        return stripped;
      }
    }
    return 0;
  }

  /** The last beginning of a sentence before a string index; 0 where there is none. */
  public int startBefore(int index) {
    return index <= 0 ? 0 : breaks.preceding(index);
  }

  /** The first beginning of a sentence after a string index; the length where there is none. */
  public int startAfter(int index) {
    return index >= text.length() ? text.length() : breaks.following(index);
  }

  /** The beginning of the sentence that a string index lies in. */
  public int startAt(int index) {
    return index < text.length() && breaks.isBoundary(index) ? index : startBefore(index);
  }

  /** A sentence's end without the blanks behind it. */
  private int stripped(int end) {
    int to = end;
    while (to > 0 && Character.isWhitespace(text.codePointBefore(to))) {
      to = text.offsetByCodePoints(to, -1);
    }
    return to;
  }
}
