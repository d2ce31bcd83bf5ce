package org.lunheng.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.text.Folding;

/**
 * Looks for paragraphs that have all of some words. A word is found wherever its characters stand
 * one after the other, also inside a longer one, whatever script, letter case and width they have.
 */
public final class Search {
  private final List<String> words;
  private final Folding folding;

  /**
   * A search for words.
   *
   * @param words at least one, none of them empty; blanks in them are looked for too
   * @param folding tells which texts count as the same
   * @throws IllegalArgumentException if there is no word or an empty one
   */
  public Search(List<String> words, Folding folding) {
    if (words.isEmpty() || words.contains("")) {
      throw new IllegalArgumentException("A search needs words, none of them empty: " + words);
    }
    this.words = words.stream().map(folding::of).toList();
    this.folding = folding;
  }

  /** The paragraphs of an interview that have the words, in the order of the text. */
  public List<Hit> in(Interview interview, Scope scope) {
    List<Hit> hits = new ArrayList<>();
    for (PlacedParagraph place : interview.paragraphs()) {
      List<Passage> places = places(place.number(), place.paragraph().text());
      if (!places.isEmpty() && scope.has(interview, place.block())) {
        hits.add(new Hit(interview, place.block(), place.paragraph(), places));
      }
    }
    return hits;
  }

  /** Where the words stand in a text; nowhere unless it has them all. */
  private List<Passage> places(int number, String text) {
    String folded = folding.of(text);
    return words.stream().allMatch(folded::contains)
        ? Passage.merged(words.stream().flatMap(word -> places(number, folded, word)).toList())
        : List.of();
  }

  private static Stream<Passage> places(int number, String folded, String word) {
    List<Passage> places = new ArrayList<>();
    for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
      places.add(new Passage(number, at, at + word.length()));
    }
    return places.stream();
  }
}
