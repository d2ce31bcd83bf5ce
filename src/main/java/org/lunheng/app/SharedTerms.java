package org.lunheng.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.glossary.Glossary;

/** The terms of the glossary on the screen of a pane, and where other panes use them too. */
final class SharedTerms {
  /** Terms this many characters before and after another one are used together with it. */
  private static final int AROUND = 120;

  private final Glossary glossary;
  private final Pane.Reading pane;
  private final int rows;
  private final Terms terms;

  /**
   * @param pane the one that others keep to, with its restored text
   * @param rows how many lines it shows
   */
  SharedTerms(Glossary glossary, Pane.Reading pane, int rows) {
    this.glossary = glossary;
    this.pane = pane;
    this.rows = rows;
    this.terms = new Terms(glossary, pane);
  }

  /** Whether a term is still on the screen where it was found. */
  boolean isSeen(SharedTerm term) {
    return term.place().interview().equals(pane.id()) && terms.isSeen(term.place().passage(), rows);
  }

  /**
   * The term nearest to a line that other panes have too, at best another than the one before if
   * that one has left the screen.
   *
   * @param before the term that the others are at, or null
   */
  Optional<SharedTerm> nearest(int line, List<Pane.Reading> others, SharedTerm before) {
    Set<String> shared =
        others.stream().flatMap(other -> entries(other).stream()).collect(Collectors.toSet());
    List<SharedTerm> seen =
        seen().stream()
            .filter(found -> shared.contains(found.entry().id()))
            .map(found -> new SharedTerm(found.entry(), new TermPlace(pane.id(), found.passage())))
            .toList();
    boolean elsewhere = before != null && !before.place().interview().equals(pane.id());
    return seen.stream()
        .min(
            Comparator.<SharedTerm>comparingInt(t -> elsewhere && t.isSameTerm(before) ? 0 : 1)
                .thenComparingInt(t -> Math.abs(pane.firstLineOf(t.place().passage()) - line)));
  }

  /**
   * Where another pane takes a term up: where it uses most of the terms on the screen together, of
   * several such places the one nearest to what it shows.
   */
  Optional<Passage> takenUp(SharedTerm term, Pane.Reading other) {
    Set<String> here = seen().stream().map(found -> found.entry().id()).collect(Collectors.toSet());
    return all(other).stream()
        .filter(found -> found.entry().id().equals(term.entry().id()))
        .map(Terms.Found::passage)
        .min(
            Comparator.<Passage>comparingLong(place -> -together(place, here, other))
                .thenComparingInt(place -> Math.abs(other.firstLineOf(place) - other.top())));
  }

  /** How many terms of some are used around a place. */
  private long together(Passage place, Set<String> ids, Pane.Reading other) {
    return new Terms(glossary, other)
        .in(place.paragraph()).stream()
            .filter(found -> found.passage().from() < place.to() + AROUND)
            .filter(found -> found.passage().to() > place.from() - AROUND)
            .map(found -> found.entry().id())
            .filter(ids::contains)
            .distinct()
            .count();
  }

  private List<Terms.Found> seen() {
    int bottom = Math.min(pane.top() + rows, pane.text().lines().size());
    return IntStream.range(pane.top(), bottom)
        .map(line -> pane.text().lines().get(line).paragraph())
        .distinct()
        .boxed()
        .flatMap(paragraph -> terms.in(paragraph).stream())
        .filter(found -> terms.isSeen(found.passage(), rows))
        .toList();
  }

  private Set<String> entries(Pane.Reading other) {
    return all(other).stream().map(found -> found.entry().id()).collect(Collectors.toSet());
  }

  private List<Terms.Found> all(Pane.Reading other) {
    Terms theirs = new Terms(glossary, other);
    int paragraphs = other.edition().source().paragraphs().size();
    return IntStream.range(0, paragraphs).boxed().flatMap(i -> theirs.in(i).stream()).toList();
  }
}
