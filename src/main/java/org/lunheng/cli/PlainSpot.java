package org.lunheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lunheng.corpus.Passage;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.reader.Quote;
import org.lunheng.text.Sentences;

/**
 * Words that somebody names in the plain room: a paragraph as in {@code p20}, a sentence of it as
 * in {@code p20:2}, or some that follow each other as in {@code p20:2-4}.
 *
 * @param place the paragraph, as it is stored
 * @param from the first string index in its text
 * @param to the string index after the last one
 */
record PlainSpot(PlacedParagraph place, int from, int to) {
  private static final int MOST_DIGITS = 4;
  private static final Pattern NAME =
      Pattern.compile("(?i)p?([0-9]+(?:\\.[0-9]+)?)(?::([0-9]+)(?:-([0-9]+))?)?");

  /** Whether a word names a place, with its {@code p}. */
  static boolean isNamed(String word) {
    return (word.startsWith("p") || word.startsWith("P")) && NAME.matcher(word).matches();
  }

  /** A whole paragraph. */
  static PlainSpot of(PlacedParagraph place) {
    return new PlainSpot(place, 0, place.paragraph().text().length());
  }

  /**
   * What is named, if it is there.
   *
   * @param text all paragraphs as they are stored
   */
  static Optional<PlainSpot> of(String name, List<PlacedParagraph> text) {
    Matcher named = NAME.matcher(name);
    if (!named.matches()) {
      return Optional.empty();
    }
    String id = "p" + named.group(1);
    Optional<PlacedParagraph> place =
        text.stream().filter(other -> other.paragraph().id().equals(id)).findFirst();
    return named.group(2) == null
        ? place.map(PlainSpot::of)
        : place.flatMap(other -> sentences(other, named.group(2), named.group(3)));
  }

  private static Optional<PlainSpot> sentences(PlacedParagraph place, String first, String last) {
    List<PlainSpot> all = sentences(place);
    int from = number(first);
    int to = last == null ? from : number(last);
    return from >= 1 && from <= to && to <= all.size()
        ? Optional.of(new PlainSpot(place, all.get(from - 1).from, all.get(to - 1).to))
        : Optional.empty();
  }

  private static int number(String digits) {
    return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  /** All sentences of a paragraph. */
  static List<PlainSpot> sentences(PlacedParagraph place) {
    String text = place.paragraph().text();
    Sentences sentences = new Sentences(text);
    List<PlainSpot> all = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      all.add(new PlainSpot(place, from, sentences.endAfter(from)));
      from = sentences.startAfter(from);
    }
    return all;
  }

  Passage passage() {
    return new Passage(place.number(), from, to);
  }

  Quote quote(String interview) {
    String words = place.paragraph().text().substring(from, to);
    return Quote.of(interview, place.paragraph().id(), from, to, List.of(words));
  }
}
