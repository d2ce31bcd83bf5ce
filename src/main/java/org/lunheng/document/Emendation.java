package org.lunheng.document;

import java.util.List;

/**
 * A change to the raw reading, made or offered.
 *
 * @param span where the raw reading stands; empty where something was dropped
 * @param raw the raw reading
 * @param text the restored reading; null where none can be proposed
 * @param alternatives other readings that are nearly as likely
 * @param certain true where the paragraph has the restored reading; false where it keeps the raw
 *     one
 * @param why the rule that made it, in a short English phrase
 */
public record Emendation(
    Span span,
    String raw,
    String text,
    List<String> alternatives,
    EmendationKind kind,
    boolean certain,
    String why) {
  public Emendation {
    alternatives = List.copyOf(alternatives);
    if (certain && text == null) {
      throw new IllegalArgumentException("A certain emendation needs a reading, at " + span);
    }
  }

  /** Whether a reader should know of it: it is in doubt, or more than mechanical. */
  public boolean isNotable() {
    return !certain || !kind.isMechanical();
  }
}
