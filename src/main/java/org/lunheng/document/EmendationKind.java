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

  /** The name in the JSON, for example {@code pinyin-annotation}. */
  public String json() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
