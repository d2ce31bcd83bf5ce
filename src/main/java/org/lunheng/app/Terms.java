package org.lunheng.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lunheng.corpus.Passage;
import org.lunheng.corpus.glossary.Entry;
import org.lunheng.corpus.glossary.Glossary;
import org.lunheng.document.PlacedParagraph;

/**
 * The glossary's terms in a pane. They are looked for in the stored text, so that they are the same
 * ones in whatever characters it is shown; and paragraph by paragraph, as they are needed.
 */
public final class Terms {
  private final Glossary glossary;
  private final Pane.Reading pane;
  private final List<PlacedParagraph> paragraphs;

  /**
   * A term in the pane.
   *
   * @param entry which term it is
   * @param passage where it stands in the stored text
   */
  public record Found(Entry entry, Passage passage) {}

  public Terms(Glossary glossary, Pane.Reading pane) {
    this.glossary = glossary;
    this.pane = pane;
    this.paragraphs = pane.edition().source().paragraphs();
  }

  /** The terms in a paragraph, counted from 0 through all blocks. */
  public List<Found> in(int paragraph) {
    return glossary.find(paragraphs.get(paragraph).paragraph().text()).stream()
        .map(o -> new Found(o.entry(), new Passage(paragraph, o.from(), o.to())))
        .toList();
  }

  /** The first term that begins after a place in the stored text. */
  Optional<Found> after(Anchor place) {
    return Stream.iterate(place.paragraph(), i -> i < paragraphs.size(), i -> i + 1)
        .map(i -> in(i).stream().filter(found -> isAfter(found, place)).findFirst())
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The last term that begins before a place in the stored text. */
  Optional<Found> before(Anchor place) {
    int last = Math.min(place.paragraph(), paragraphs.size() - 1);
    return Stream.iterate(last, i -> i >= 0, i -> i - 1)
        .map(i -> in(i).stream().filter(found -> isBefore(found, place)).reduce((a, b) -> b))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The first term that begins in some rows of the screen. */
  Optional<Found> first(int rows) {
    return after(justBefore(pane.top())).filter(found -> isSeen(found.passage(), rows));
  }

  /** The place right before a line, in the stored text. */
  Anchor justBefore(int line) {
    Anchor anchor = pane.anchorOf(line);
    return new Anchor(anchor.paragraph(), Math.max(anchor.index(), 0) - 1);
  }

  /** Whether a passage begins in the rows that a pane shows. */
  boolean isSeen(Passage passage, int rows) {
    return pane.shows(pane.firstLineOf(passage), rows);
  }

  private static boolean isAfter(Found found, Anchor place) {
    return start(found).compareTo(place) > 0;
  }

  private static boolean isBefore(Found found, Anchor place) {
    return start(found).compareTo(place) < 0;
  }

  private static Anchor start(Found found) {
    return new Anchor(found.passage().paragraph(), found.passage().from());
  }
}
