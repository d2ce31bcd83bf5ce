package org.lunheng.document;

import java.util.List;

/**
 * A restored text laid against its raw text. What lies in labels and metadata is not part of it.
 *
 * @param spans the raw stretches of all paragraphs, in the order of the text
 * @param emendations the emendations in them, in the same order
 */
public record Collation(List<PlacedSpan> spans, List<PlacedEmendation> emendations) {
  public Collation {
    spans = List.copyOf(spans);
    emendations = List.copyOf(emendations);
  }

  /** Of all this only the emendations that are merely offered. */
  public Collation uncertain() {
    return new Collation(
        List.of(), emendations.stream().filter(e -> !e.emendation().certain()).toList());
  }

  /** Finds the place of everything in the text; an apparatus of another text finds none. */
  public static Collation of(List<Block> blocks, Apparatus apparatus) {
    return new Collator(apparatus.emendations()).collate(blocks);
  }
}
