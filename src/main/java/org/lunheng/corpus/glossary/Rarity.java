package org.lunheng.corpus.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lunheng.document.Interview;
import org.lunheng.document.PlacedParagraph;

/**
 * How much it says of a passage that a term stands in it. A term weighs its inverse document
 * frequency (Spärck Jones 1972), where a document is a paragraph of the library: the natural
 * logarithm of how many paragraphs there are (and one more) for each one that has the term. One
 * that stands in more than a tenth of them, and in more than {@value #FEW}, is what the whole
 * library is about: that two passages have it in common says nothing, and it weighs 0.
 *
 * @param paragraphs how many there are; 0 where nobody has counted, then all terms weigh the same
 * @param uses in how many of them a term stands, by its entry's id
 */
public record Rarity(int paragraphs, Map<String, Integer> uses) {
  /** Nothing is known of how often terms are used. */
  public static final Rarity UNKNOWN = new Rarity(0, Map.of());

  /** A term is common where one paragraph in so many has it. */
  private static final int COMMON = 10;

  /** In so few paragraphs a term is not common, however few there are in all. */
  static final int FEW = 10;

  public Rarity {
    uses = Map.copyOf(uses);
  }

  /** How rare a glossary's terms are in some texts. */
  public static Rarity of(Glossary glossary, List<Interview> interviews) {
    Map<String, Integer> uses = new HashMap<>();
    int paragraphs = 0;
    for (Interview interview : interviews) {
      for (PlacedParagraph place : interview.paragraphs()) {
        paragraphs++;
        ids(glossary, place.paragraph().text()).forEach(id -> uses.merge(id, 1, Integer::sum));
      }
    }
    return new Rarity(paragraphs, uses);
  }

  private static Set<String> ids(Glossary glossary, String text) {
    return glossary.findOnce(text).stream()
        .map(found -> found.entry().id())
        .collect(Collectors.toSet());
  }

  /** What a term weighs; 0 if it says nothing. */
  public double weight(Entry entry) {
    int having = uses.getOrDefault(entry.id(), 0);
    if (having == 0) {
      return 1;
    }
    boolean common = having > FEW && having > paragraphs / COMMON;
    return common ? 0 : Math.log((1.0 + paragraphs) / having);
  }
}
