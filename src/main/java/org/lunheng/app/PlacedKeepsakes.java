package org.lunheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lunheng.corpus.Passage;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;
import org.lunheng.reader.Bookmark;
import org.lunheng.reader.Highlight;
import org.lunheng.reader.Keepsake;
import org.lunheng.reader.Note;
import org.lunheng.reader.QuotePlace;

/**
 * What the reader has left in a pane's text, as far as its words are found there.
 *
 * @param source all that is kept
 * @param all those in the text, in its order
 */
public record PlacedKeepsakes(Keepsakes source, List<Placed> all) {
  /** Nothing is left there. */
  static final PlacedKeepsakes NOTHING = new PlacedKeepsakes(Keepsakes.NONE, List.of());

  /** The signs in the margin. */
  static final String NOTE = "#";

  static final String BOOKMARK = "@";

  /** The sign of a highlight in lists; in the text its words stand out. */
  static final String HIGHLIGHT = "=";

  /**
   * One of them.
   *
   * @param passages its words in each paragraph, at least one
   */
  public record Placed(Keepsake keepsake, List<Passage> passages) {
    public Placed {
      passages = List.copyOf(passages);
    }

    /** Whether it shares a character with a passage. */
    public boolean touches(Passage other) {
      return passages.stream()
          .anyMatch(
              own ->
                  own.paragraph() == other.paragraph()
                      && own.from() < other.to()
                      && other.from() < own.to());
    }
  }

  public PlacedKeepsakes {
    all = List.copyOf(all);
  }

  /** Those in an interview, with what is kept now. */
  PlacedKeepsakes with(Interview interview, Keepsakes now) {
    if (now == source || now.all().equals(source.all())) {
      return this;
    }
    List<Keepsake> here = now.in(interview.id());
    List<Placed> placed = new ArrayList<>();
    List<PlacedParagraph> text = here.isEmpty() ? List.of() : interview.paragraphs();
    for (Keepsake keepsake : here.stream().sorted(Keepsake.IN_TEXT).toList()) {
      QuotePlace.of(keepsake.quote(), text)
          .map(PlacedKeepsakes::passages)
          .filter(passages -> !passages.isEmpty())
          .ifPresent(passages -> placed.add(new Placed(keepsake, passages)));
    }
    return new PlacedKeepsakes(now, placed);
  }

  /** The words that were found, in each paragraph. */
  public static List<Passage> passages(QuotePlace found) {
    int first = found.paragraphs().get(0).number();
    int last = first + found.paragraphs().size() - 1;
    List<Passage> passages = new ArrayList<>();
    for (PlacedParagraph place : found.paragraphs()) {
      int number = place.number();
      int from = number == first ? found.from() : 0;
      int to = number == last ? found.to() : place.paragraph().text().length();
      passages.add(new Passage(number, from, to));
    }
    return passages;
  }

  /** The first of a sort that shares a character with a passage; the one just there goes first. */
  <T extends Keepsake> Optional<T> at(Passage passage, Class<T> sort) {
    List<Placed> touching =
        all.stream()
            .filter(placed -> sort.isInstance(placed.keepsake()) && placed.touches(passage))
            .toList();
    return touching.stream()
        .filter(placed -> placed.passages().equals(List.of(passage)))
        .findFirst()
        .or(() -> touching.stream().findFirst())
        .map(placed -> sort.cast(placed.keepsake()));
  }

  /** A highlight of a passage: of the whole of it, of words in it, or of more around it. */
  Optional<Highlight> highlightOf(Passage passage) {
    return all.stream()
        .filter(placed -> placed.keepsake() instanceof Highlight)
        .filter(placed -> placed.passages().stream().anyMatch(own -> nested(own, passage)))
        .findFirst()
        .map(placed -> (Highlight) placed.keepsake());
  }

  private static boolean nested(Passage one, Passage other) {
    return one.paragraph() == other.paragraph()
        && (one.from() <= other.from() && one.to() >= other.to()
            || other.from() <= one.from() && other.to() >= one.to());
  }

  /** The first note that begins in a part of a paragraph of the stored text. */
  public Optional<Note> noteIn(int paragraph, int from, int to) {
    return beginning(paragraph, from, to, Note.class).map(Note.class::cast);
  }

  /** What the margin says about a part of a paragraph of the stored text, or null. */
  public String sign(int paragraph, int from, int to) {
    if (all.isEmpty()) {
      return null;
    }
    if (noteIn(paragraph, from, to).isPresent()) {
      return NOTE;
    }
    return beginning(paragraph, from, to, Bookmark.class).isPresent() ? BOOKMARK : null;
  }

  private Optional<Keepsake> beginning(
      int paragraph, int from, int to, Class<? extends Keepsake> sort) {
    return all.stream()
        .filter(placed -> sort.isInstance(placed.keepsake()))
        .filter(
            placed -> {
              Passage first = placed.passages().get(0);
              return first.paragraph() == paragraph && first.from() >= from && first.from() < to;
            })
        .map(Placed::keepsake)
        .findFirst();
  }

  /** What is highlighted in a paragraph, by place. */
  List<Passage> highlighted(int paragraph) {
    if (all.isEmpty()) {
      return List.of();
    }
    return Passage.merged(
        all.stream()
            .filter(placed -> placed.keepsake() instanceof Highlight)
            .flatMap(placed -> placed.passages().stream())
            .filter(passage -> passage.paragraph() == paragraph)
            .toList());
  }
}
