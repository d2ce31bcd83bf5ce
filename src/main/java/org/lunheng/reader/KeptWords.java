package org.lunheng.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words of an interview with all that a reader has left on just them, such as a highlight and a
 * note on it: one entry wherever keepsakes are listed.
 *
 * @param quote the words
 * @param keepsakes at least one, in the order they were made or changed
 */
public record KeptWords(Quote quote, List<Keepsake> keepsakes) {
  public KeptWords {
    keepsakes = List.copyOf(keepsakes);
  }

  /** The words that keepsakes are on, in the order of the first one on each. */
  public static List<KeptWords> of(List<Keepsake> keepsakes) {
    Map<Quote, List<Keepsake>> byWords = new LinkedHashMap<>();
    for (Keepsake keepsake : keepsakes) {
      byWords.computeIfAbsent(keepsake.quote(), quote -> new ArrayList<>()).add(keepsake);
    }
    return byWords.entrySet().stream().map(e -> new KeptWords(e.getKey(), e.getValue())).toList();
  }

  /** The first one of a sort. */
  public <T extends Keepsake> Optional<T> first(Class<T> sort) {
    return keepsakes.stream().filter(sort::isInstance).map(sort::cast).findFirst();
  }

  /** The notes on the words. */
  public List<Note> notes() {
    return keepsakes.stream().filter(Note.class::isInstance).map(Note.class::cast).toList();
  }
}
