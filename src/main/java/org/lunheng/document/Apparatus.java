package org.lunheng.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Everything that restoring an interview left out or changed: its critical apparatus.
 *
 * @param removals by place
 * @param emendations by place; none overlaps another or a removal
 */
public record Apparatus(List<Removal> removals, List<Emendation> emendations) {
  public Apparatus {
    removals = List.copyOf(removals);
    emendations = List.copyOf(emendations);
  }

  /** Whether nothing was left out or changed. */
  public boolean isEmpty() {
    return removals.isEmpty() && emendations.isEmpty();
  }

  /** The same without what was changed in the labels of speakers, which nobody reads as text. */
  public Apparatus withoutLabels(List<Block> blocks) {
    Map<Integer, List<Span>> labels =
        blocks.stream()
            .map(Block::label)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Span::line));
    List<Emendation> others =
        emendations.stream()
            .filter(
                emendation ->
                    labels.getOrDefault(emendation.span().line(), List.of()).stream()
                        .noneMatch(label -> label.contains(emendation.span())))
            .toList();
    return new Apparatus(removals, others);
  }
}
