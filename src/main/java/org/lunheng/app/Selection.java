package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.corpus.Passage;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.reader.Quote;

/**
 * A stretch of an interview as it is stored, which may go through several paragraphs. Its places
 * are inside paragraphs, with no negative index.
 *
 * @param from where it begins
 * @param to the place after its end
 * @param back whether keys move its beginning instead of its end
 */
record Selection(Anchor from, Anchor to, boolean back) {

  static Selection of(Passage passage) {
    return new Selection(
        new Anchor(passage.paragraph(), passage.from()),
        new Anchor(passage.paragraph(), passage.to()),
        false);
  }

  /** All from the first to the last of two passages; the second one is moved by keys. */
  static Selection between(Passage fixed, Passage moving) {
    Selection one = of(fixed);
    Selection other = of(moving);
    boolean back = other.from.compareTo(one.from) < 0;
    Anchor to = one.to.compareTo(other.to) > 0 ? one.to : other.to;
    return new Selection(back ? other.from : one.from, to, back);
  }

  /** The same with the other end to be moved. */
  Selection swapped() {
    return new Selection(from, to, !back);
  }

  /** The end that keys move. */
  Anchor moving() {
    return back ? from : to;
  }

  /** The stretch in each paragraph, those that it has no character of left out. */
  List<Passage> passages(Interview interview) {
    List<Passage> passages = new ArrayList<>();
    for (PlacedParagraph place : paragraphs(interview)) {
      Passage part = in(place);
      if (part.from() < part.to()) {
        passages.add(part);
      }
    }
    return passages;
  }

  /** The words with their place. */
  Quote quote(Interview interview) {
    List<String> words =
        paragraphs(interview).stream()
            .map(place -> place.paragraph().text().substring(in(place).from(), in(place).to()))
            .toList();
    String first = paragraphs(interview).get(0).paragraph().id();
    return Quote.of(interview.id(), first, from.index(), to.index(), words);
  }

  private List<PlacedParagraph> paragraphs(Interview interview) {
    return interview.paragraphs().subList(from.paragraph(), to.paragraph() + 1);
  }

  private Passage in(PlacedParagraph place) {
    int number = place.number();
    int start = number == from.paragraph() ? from.index() : 0;
    int end = number == to.paragraph() ? to.index() : place.paragraph().text().length();
    return new Passage(number, start, end);
  }
}
