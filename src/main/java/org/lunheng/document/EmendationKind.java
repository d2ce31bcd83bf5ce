package org.lunheng.document;

import java.util.Locale;

/** What had happened to the raw reading. */
public enum EmendationKind {
  PINYIN_ANNOTATION,
  ENTITY_RESIDUE,
  GBK_MISALIGNMENT,
  VARIANT,
  SPACING,
  PUNCTUATION,
  DROPPED_WORD,
  SUBSTITUTED_WORD,
  TYPO,
  CASE;

  /**
   * Whether the raw reading leaves no doubt about what was written, so that no reader need look at
   * it.
   */
  public boolean isMechanical() {
    return switch (this) {
      case PINYIN_ANNOTATION, ENTITY_RESIDUE, VARIANT, SPACING, PUNCTUATION, CASE -> true;
      case GBK_MISALIGNMENT, DROPPED_WORD, SUBSTITUTED_WORD, TYPO -> false;
    };
  }

  /** The name in the JSON, for example {@code pinyin-annotation}. */
  public String json() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
