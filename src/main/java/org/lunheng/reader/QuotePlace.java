package org.lunheng.reader;

import java.util.List;
import java.util.Optional;
import org.lunheng.document.PlacedParagraph;

/**
 * Where kept words stand in an interview now.
 *
 * @param paragraphs those that have them, at least one
 * @param from the first string index in the text of the first paragraph
 * @param to the string index after the last one in the text of the last paragraph
 */
public record QuotePlace(List<PlacedParagraph> paragraphs, int from, int to) {
  public QuotePlace {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Looks for words where they were kept, else elsewhere in that paragraph, else in the one nearest
   * to it that has them; empty if they are not there word for word.
   *
   * @param text all paragraphs of the interview
   */
  public static Optional<QuotePlace> of(Quote quote, List<PlacedParagraph> text) {
    List<String> words = quote.paragraphs();
    int home = home(quote, text);
    if (home >= 0 && isAt(words, text, home, quote.from())) {
      return Optional.of(found(words, text, home, quote.from()));
    }
    if (quote.words().isBlank()) {
      return Optional.empty();
    }
    int middle = home >= 0 ? home : nearest(quote, text);
    for (int away = 0; away < text.size(); away++) {
      for (int at : away == 0 ? new int[] {middle} : new int[] {middle + away, middle - away}) {
        int from = at < 0 || at >= text.size() ? -1 : from(words, text, at);
        if (from >= 0) {
          return Optional.of(found(words, text, at, from));
        }
      }
    }
    return Optional.empty();
  }

  private static int home(Quote quote, List<PlacedParagraph> text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.get(i).paragraph().id().equals(quote.paragraph())) {
        return i;
      }
    }
    return -1;
  }

  /** The last paragraph that stands before where the words were kept, or the first one. */
  private static int nearest(Quote quote, List<PlacedParagraph> text) {
    int near = 0;
    for (int i = 0; i < text.size(); i++) {
      if (Keepsake.line(text.get(i).paragraph().id()) <= Keepsake.line(quote.paragraph())) {
        near = i;
      }
    }
    return near;
  }

  /** Where words begin in a paragraph; negative if they do not. */
  private static int from(List<String> words, List<PlacedParagraph> text, int at) {
    String paragraph = text(text, at);
    int from =
        words.size() == 1
            ? paragraph.indexOf(words.get(0))
            : paragraph.length() - words.get(0).length();
    return from >= 0 && isAt(words, text, at, from) ? from : -1;
  }

  private static boolean isAt(List<String> words, List<PlacedParagraph> text, int at, int from) {
    int last = words.size() - 1;
    if (at + last >= text.size() || !text(text, at).startsWith(words.get(0), from)) {
      return false;
    }
    boolean there = last == 0 || from + words.get(0).length() == text(text, at).length();
    for (int i = 1; there && i <= last; i++) {
      String paragraph = text(text, at + i);
      there = i == last ? paragraph.startsWith(words.get(i)) : paragraph.equals(words.get(i));
    }
    return there;
  }

  private static String text(List<PlacedParagraph> text, int at) {
    return Quote.inOneLine(text.get(at).paragraph().text());
  }

  private static QuotePlace found(
      List<String> words, List<PlacedParagraph> text, int at, int from) {
    int last = words.size() - 1;
    int to = (last == 0 ? from : 0) + words.get(last).length();
    return new QuotePlace(text.subList(at, at + last + 1), from, to);
  }
}
