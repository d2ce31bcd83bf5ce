package org.lunheng.corpus.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;

/**
 * The texts of a library, folded once, so that they can be gone through as fast as somebody types.
 * It takes about two bytes for each {@code char} of the texts, and a hundred for each paragraph; it
 * never changes, so several threads may use it.
 */
public final class Index {
  private final Likeness likeness;
  private final List<Text> texts;
  private final int batch;

  /** So many interviews are looked through at once, by as many threads as there are processors. */
  private static final int BATCH = 16;

  /**
   * An interview with its paragraphs.
   *
   * @param folded each paragraph's text, or null where it is folded whenever it is gone through
   * @param initials those of each paragraph, or null
   */
  private record Text(
      Interview interview,
      List<PlacedParagraph> paragraphs,
      String[] folded,
      InitialPairs[] initials) {
    static Text lean(Interview interview) {
      return new Text(interview, List.copyOf(interview.paragraphs()), null, null);
    }

    int count(int paragraph, Finder finder, Way way) {
      if (folded == null) {
        return finder.in(0, paragraphs.get(paragraph).paragraph().text(), way).size();
      }
      return finder.mayBeIn(initials[paragraph], way) ? finder.count(folded[paragraph], way) : 0;
    }

    static Text of(Interview interview, Likeness likeness) {
      List<PlacedParagraph> paragraphs = List.copyOf(interview.paragraphs());
      String[] folded = new String[paragraphs.size()];
      InitialPairs[] initials = new InitialPairs[folded.length];
      for (int i = 0; i < folded.length; i++) {
        folded[i] = likeness.folding().of(paragraphs.get(i).paragraph().text());
        initials[i] = new InitialPairs(folded[i], likeness.syllables());
      }
      return new Text(interview, paragraphs, folded, initials);
    }
  }

  private Index(Likeness likeness, List<Text> texts, int batch) {
    this.likeness = likeness;
    this.texts = texts;
    this.batch = batch;
  }

  /** An index of interviews, in their order. */
  public static Index of(List<Interview> interviews, Likeness likeness) {
    return of(interviews, likeness, BATCH);
  }

  /** The same with hardly any memory; searches take several times as long. */
  public static Index lean(List<Interview> interviews, Likeness likeness) {
    return new Index(likeness, interviews.stream().map(Text::lean).toList(), BATCH);
  }

  static Index of(List<Interview> interviews, Likeness likeness, int batch) {
    return new Index(likeness, interviews.stream().map(i -> Text.of(i, likeness)).toList(), batch);
  }

  /** What finds a query in these texts. */
  public Finder finder(Query query) {
    return Finder.of(query, likeness);
  }

  /**
   * Goes on with a search until it is complete or has taken long enough. It looks through at least
   * some more interviews.
   *
   * @param finder what finds the query, the same from the start on
   * @param before what was found so far, at first {@link Findings#NONE}
   * @param enough whether to come back with what there is; asked after every few interviews
   */
  public Findings search(Finder finder, Findings before, BooleanSupplier enough) {
    List<Findings.Text> found = new ArrayList<>(before.texts());
    int way = before.way();
    int next = before.next();
    while (way < finder.ways().size()) {
      while (next < texts.size()) {
        int end = Math.min(next + batch, texts.size());
        found.addAll(search(texts.subList(next, end), finder, finder.ways().get(way)));
        next = end;
        if (enough.getAsBoolean()) {
          return new Findings(found, way, next, false);
        }
      }
      if (!found.isEmpty()) {
        break;
      }
      next = 0;
      way++;
    }
    return new Findings(found, way, next, true);
  }

  private static List<Findings.Text> search(List<Text> batch, Finder finder, Way way) {
    return batch.parallelStream()
        .map(text -> search(text, finder, way))
        .filter(Objects::nonNull)
        .toList();
  }

  /** What is found in one interview; null if nothing. */
  private static Findings.Text search(Text text, Finder finder, Way way) {
    Findings.Builder found = new Findings.Builder(text.interview());
    for (int i = 0; i < text.paragraphs().size(); i++) {
      int count = text.count(i, finder, way);
      if (count > 0) {
        found.add(text.paragraphs().get(i), count);
      }
    }
    return found.isEmpty() ? null : found.built();
  }
}
