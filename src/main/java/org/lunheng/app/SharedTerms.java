package org.lunheng.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.PlacedParagraph;

/**
 * The terms of the glossary on the screen of a pane, and where other panes use them too.
 *
 * <p>A passage of another pane has the more to do with what is read the more the terms weigh that
 * both have ({@link org.lunheng.corpus.glossary.Rarity}): terms of the screen that the passage has
 * too, each counted once. Panes meet at the term at whose best passages, one in each pane, that is
 * most in all; a term counts the less the farther it stands from the line that is read, half as
 * much at a screen's distance. A term that weighs nothing brings nobody anywhere.
 */
final class SharedTerms {
  /** Terms this many characters before and after another one are used together with it. */
  private static final int AROUND = 120;

  /** Weights are counted in such parts, whose sums are the same in any order. */
  private static final int PARTS = 1_000;

  private final Glossary glossary;
  private final Pane.Reading pane;
  private final int rows;
  private final Terms terms;

  /** The terms in other panes, paragraph by paragraph. */
  private final Map<Pane.Reading, Map<Integer, List<Terms.Found>>> theirs = new IdentityHashMap<>();

  /** What the terms on the screen weigh that weigh anything. */
  private Map<String, Long> weights;

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
   * The term where the panes meet, at best another than the one before if that one has left the
   * screen.
   *
   * @param line the line that is read
   * @param before the term that the others are at, or null
   */
  Optional<SharedTerm> best(int line, List<Pane.Reading> others, SharedTerm before) {
    Map<String, Long> worth = worth(others);
    boolean elsewhere = before != null && !before.place().interview().equals(pane.id());
    return seen().stream()
        .filter(found -> worth.containsKey(found.entry().id()))
        .map(found -> new SharedTerm(found.entry(), new TermPlace(pane.id(), found.passage())))
        .max(
            Comparator.<SharedTerm>comparingInt(t -> elsewhere && t.isSameTerm(before) ? 1 : 0)
                .thenComparingDouble(t -> worth.get(t.entry().id()) * nearness(t, line)));
  }

  private double nearness(SharedTerm term, int line) {
    int distance = Math.abs(pane.firstLineOf(term.place().passage()) - line);
    return (double) rows / (rows + distance);
  }

  /** What the best passages of other panes have in common with the screen, term by term. */
  private Map<String, Long> worth(List<Pane.Reading> others) {
    Map<String, Long> worth = new HashMap<>();
    for (Pane.Reading other : others) {
      Map<String, Long> best = new HashMap<>();
      for (Terms.Found found : uses(other)) {
        best.merge(found.entry().id(), common(found.passage(), other), Math::max);
      }
      best.forEach((id, most) -> worth.merge(id, most, Long::sum));
    }
    return worth;
  }

  /**
   * Where another pane takes a term up: where it has most in common with the screen; of several
   * such places one where somebody speaks, where the term is used most often, and at last the one
   * nearest to what the pane shows.
   */
  Optional<Passage> takenUp(SharedTerm term, Pane.Reading other) {
    List<PlacedParagraph> paragraphs = other.edition().source().paragraphs();
    return uses(other).stream()
        .filter(found -> found.entry().id().equals(term.entry().id()))
        .map(Terms.Found::passage)
        .min(
            Comparator.<Passage>comparingLong(place -> -common(place, other))
                .thenComparing(place -> paragraphs.get(place.paragraph()).block().speaker() == null)
                .thenComparingLong(place -> -times(term, place, other))
                .thenComparingInt(place -> Math.abs(other.firstLineOf(place) - other.top())));
  }

  /** How often a term is used around a place. */
  private long times(SharedTerm term, Passage place, Pane.Reading other) {
    return theirs(other).get(place.paragraph()).stream()
        .filter(found -> isAround(found.passage(), place))
        .filter(found -> found.entry().id().equals(term.entry().id()))
        .count();
  }

  /** What the terms around a place weigh that are on the screen too. */
  private long common(Passage place, Pane.Reading other) {
    Set<String> counted = new HashSet<>();
    long common = 0;
    for (Terms.Found found : theirs(other).get(place.paragraph())) {
      Long weight = weights().get(found.entry().id());
      if (weight != null && isAround(found.passage(), place) && counted.add(found.entry().id())) {
        common += weight;
      }
    }
    return common;
  }

  private static boolean isAround(Passage passage, Passage place) {
    return passage.from() < place.to() + AROUND && passage.to() > place.from() - AROUND;
  }

  private Map<String, Long> weights() {
    if (weights == null) {
      weights = new HashMap<>();
      for (Terms.Found found : seen()) {
        double weight = glossary.rarity().weight(found.entry());
        if (weight > 0) {
          weights.put(found.entry().id(), Math.max(1, Math.round(weight * PARTS)));
        }
      }
    }
    return weights;
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

  /** Where another pane uses terms that are on the screen and weigh anything. */
  private List<Terms.Found> uses(Pane.Reading other) {
    List<Terms.Found> uses = new ArrayList<>();
    for (List<Terms.Found> paragraph : theirs(other).values()) {
      paragraph.stream()
          .filter(found -> weights().containsKey(found.entry().id()))
          .forEach(uses::add);
    }
    return uses;
  }

  private Map<Integer, List<Terms.Found>> theirs(Pane.Reading other) {
    return theirs.computeIfAbsent(other, this::all);
  }

  private Map<Integer, List<Terms.Found>> all(Pane.Reading other) {
    Terms found = new Terms(glossary, other);
    Map<Integer, List<Terms.Found>> all = new LinkedHashMap<>();
    for (int i = 0; i < other.edition().source().paragraphs().size(); i++) {
      all.put(i, found.in(i));
    }
    return all;
  }
}
