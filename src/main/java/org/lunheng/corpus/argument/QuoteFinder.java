package org.lunheng.corpus.argument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lunheng.document.Paragraph;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.text.Folding;

/** Finds where a quotation may come from that does not stand where it should. */
final class QuoteFinder {
  private final ParagraphIndex paragraphs;
  private final Folding folding;

  QuoteFinder(ParagraphIndex paragraphs, Folding folding) {
    this.paragraphs = paragraphs;
    this.folding = folding;
  }

  /** The words of a text that a quotation is but for script, case, width, spaces, punctuation. */
  Optional<String> like(String quote, String text) {
    int[] places = new int[text.length()];
    String wanted = letters(quote, new int[quote.length()]);
    int from = wanted.isEmpty() ? -1 : letters(text, places).indexOf(wanted);
    return from < 0
        ? Optional.empty()
        : Optional.of(text.substring(places[from], places[from + wanted.length() - 1] + 1));
  }

  /** The id of another paragraph that has the words, or else words that are like them. */
  Optional<String> elsewhere(Evidence evidence) {
    String quote = evidence.quote();
    return first(evidence, text -> text.contains(quote))
        .or(() -> first(evidence, text -> like(quote, text).isPresent()));
  }

  private Optional<String> first(Evidence evidence, Predicate<String> has) {
    List<PlacedParagraph> all = paragraphs.all();
    return all.stream()
        .map(PlacedParagraph::paragraph)
        .filter(paragraph -> !paragraph.id().equals(evidence.paragraph()))
        .filter(paragraph -> has.test(paragraph.text()))
        .map(Paragraph::id)
        .findFirst();
  }

  /**
   * The folded letters and digits of a text.
   *
   * @param places is filled with where each of them stands
   */
  private String letters(String text, int[] places) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        places[letters.length()] = i;
        letters.append(folding.of(text.charAt(i)));
      }
    }
    return letters.toString();
  }
}
