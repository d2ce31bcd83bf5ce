package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import org.lunheng.corpus.Passage;
import org.lunheng.document.PlacedEmendation;

/**
 * What looks different in a part of a paragraph, or next to it. What hides what, from below:
 * highlights, marks and passages that stand out, the term that the reader is at, hits, the
 * selection.
 *
 * @param pane the pane with the text
 * @param paragraph counted from 0 through all blocks
 * @param from the first string index in the text as it is shown
 * @param to the string index after the last one
 */
record Stretches(Pane.Reading pane, int paragraph, int from, int to) {

  /**
   * All of them, none over another, by place.
   *
   * @param current the mark that is being looked at, or null
   * @param term the term that the reader is at, or null
   * @param selected null if there is no selection; else no passages stand out but these
   */
  List<Stretch> all(Mark current, Passage term, List<Passage> selected) {
    List<Stretch> all = of(pane.kept().highlighted(paragraph), Look.HIGHLIGHT);
    all = over(all, marked(current));
    all = over(all, selected == null ? of(pane.lit(), Look.CURRENT) : List.of());
    all = over(all, term == null ? List.of() : of(List.of(term), Look.TERM));
    all = over(all, found());
    return over(all, selected == null ? List.of() : of(selected, Look.SELECTED));
  }

  /** What was restored there, or is in doubt. */
  private List<Stretch> marked(Mark current) {
    List<Stretch> stretches = new ArrayList<>();
    for (Mark.Change change : pane.marks().in(paragraph, sourceFrom(), sourceTo())) {
      PlacedEmendation place = change.place();
      Look look = change.equals(current) ? Look.CURRENT : Stretch.lookOf(place.emendation());
      stretches.add(stretch(place.from(), place.to(), look));
    }
    return stretches;
  }

  private List<Stretch> found() {
    Found found = pane.found();
    List<Stretch> stretches = new ArrayList<>();
    for (int number : found.in(paragraph, sourceFrom(), sourceTo())) {
      Passage hit = found.hits().get(number);
      Look look = number == found.current() ? Look.FOUND_NOW : Look.FOUND;
      stretches.add(stretch(hit.from(), hit.to(), look));
    }
    return stretches;
  }

  private List<Stretch> of(List<Passage> passages, Look look) {
    List<Stretch> stretches = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.paragraph() == paragraph) {
        stretches.add(stretch(passage.from(), passage.to(), look));
      }
    }
    return stretches;
  }

  private int sourceFrom() {
    return pane.edition().sourceIndex(paragraph, from);
  }

  private int sourceTo() {
    return pane.edition().sourceIndex(paragraph, to);
  }

  private Stretch stretch(int start, int end, Look look) {
    int first = pane.edition().shownIndex(paragraph, start);
    int last = pane.edition().shownIndex(paragraph, end);
    return Stretch.visible(pane.text().paragraphs().get(paragraph), first, last, look);
  }

  private static List<Stretch> over(List<Stretch> below, List<Stretch> above) {
    List<Stretch> all = below;
    for (Stretch stretch : above) {
      all = all.isEmpty() ? List.of(stretch) : stretch.over(all);
    }
    return all;
  }
}
