package org.lunheng.corpus.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunheng.document.Interview;
import org.lunheng.document.Paragraph;
import org.lunheng.document.PlacedParagraph;

/**
 * Every use of a term, speaker by speaker.
 *
 * @param entry the term
 * @param speakers who uses it, most often first; words without a speaker come last
 */
public record Concordance(Entry entry, List<Speaker> speakers) {
  /** Stands for nobody while uses are grouped. */
  private static final String NOBODY = "";

  public Concordance {
    speakers = List.copyOf(speakers);
  }

  /**
   * How one participant uses a term.
   *
   * @param id the participant; null for headings, captions and other words without a speaker
   * @param uses in the order of the interviews and of their texts, at least one
   */
  public record Speaker(String id, List<Use> uses) {
    public Speaker {
      uses = List.copyOf(uses);
    }
  }

  /**
   * A place where a term is used.
   *
   * @param interview the interview's id
   * @param paragraph the paragraph, counted from 0 through all blocks
   * @param paragraphId the paragraph's id
   * @param text the whole paragraph as it is stored
   * @param from the term's first string index in the text
   * @param to the string index after its last one
   * @param certain false where the source does not say who speaks
   */
  public record Use(
      String interview,
      int paragraph,
      String paragraphId,
      String text,
      int from,
      int to,
      boolean certain) {}

  /** Where an entry of a glossary is used in some interviews, by any of its names. */
  public static Concordance of(Glossary glossary, Entry entry, List<Interview> interviews) {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    for (Interview interview : interviews) {
      for (PlacedParagraph place : interview.paragraphs()) {
        String speaker = place.block().speaker() == null ? NOBODY : place.block().speaker();
        for (Occurrence found : uses(glossary, entry, place.paragraph())) {
          Use use = use(interview, place, found);
          uses.computeIfAbsent(speaker, key -> new ArrayList<>()).add(use);
        }
      }
    }
    return new Concordance(entry, inOrder(uses));
  }

  private static List<Occurrence> uses(Glossary glossary, Entry entry, Paragraph paragraph) {
    return glossary.find(paragraph.text()).stream()
        .filter(found -> found.entry().id().equals(entry.id()))
        .toList();
  }

  private static Use use(Interview interview, PlacedParagraph place, Occurrence found) {
    return new Use(
        interview.id(),
        place.number(),
        place.paragraph().id(),
        place.paragraph().text(),
        found.from(),
        found.to(),
        place.block().certain());
  }

  private static List<Speaker> inOrder(Map<String, List<Use>> uses) {
    return uses.entrySet().stream()
        .map(e -> new Speaker(e.getKey().equals(NOBODY) ? null : e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparing((Speaker speaker) -> speaker.id() == null)
                .thenComparing(speaker -> -speaker.uses().size()))
        .toList();
  }
}
