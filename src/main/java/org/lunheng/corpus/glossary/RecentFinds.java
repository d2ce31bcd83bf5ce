package org.lunheng.corpus.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds terms, and remembers what it has found in the texts that it was asked for last. */
final class RecentFinds {
  /**
   * So many texts are remembered: more paragraphs than the longest interviews in four panes have.
   */
  static final int MOST = 4_096;

  private final TermFinder finder;

  private final Map<String, List<Occurrence>> found =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Occurrence>> eldest) {
          return size() > MOST;
        }
      };

  RecentFinds(TermFinder finder) {
    this.finder = finder;
  }

  /** The terms in a text, from left to right. */
  synchronized List<Occurrence> find(String text) {
    List<Occurrence> known = found.get(text);
    if (known == null) {
      known = List.copyOf(finder.find(text));
      found.put(text, known);
    }
    return known;
  }
}
