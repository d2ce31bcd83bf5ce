package org.lunheng.document;

import java.util.List;

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
}
