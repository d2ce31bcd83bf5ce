package org.lunheng.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lunheng.corpus.argument.Evidence;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;

/**
 * A stretch of an interview as it is stored.
 *
 * @param paragraph counted from 0 through all blocks
 * @param from the first string index in the paragraph's text
 * @param to the string index after the last one
 */
public record Passage(int paragraph, int from, int to) {
  /** Passages as they stand in a text. */
  public static final Comparator<Passage> ORDER =
      Comparator.comparingInt(Passage::paragraph).thenComparingInt(Passage::from);

  /** Stretches of one paragraph by place, those that overlap or touch as one. */
  public static List<Passage> merged(List<Passage> passages) {
    List<Passage> merged = new ArrayList<>();
    for (Passage next : passages.stream().sorted(ORDER).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).to >= next.from) {
        Passage before = merged.get(last);
        int to = Math.max(before.to, next.to);
        merged.set(last, new Passage(before.paragraph, before.from, to));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  /** Where evidence stands in an interview; empty if it does not. */
  public static Optional<Passage> of(Interview interview, Evidence evidence) {
    return interview.paragraphs().stream()
        .filter(place -> place.paragraph().id().equals(evidence.paragraph()))
        .findFirst()
        .flatMap(place -> of(place, evidence.quote()));
  }

  private static Optional<Passage> of(PlacedParagraph place, String quote) {
    int from = place.paragraph().text().indexOf(quote);
    return from < 0
        ? Optional.empty()
        : Optional.of(new Passage(place.number(), from, from + quote.length()));
  }
}
